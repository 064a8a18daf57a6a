/** @jsxImportSource hono/jsx */
import type { TableRow } from '../../database/schema.ts';
import { usePageTexts } from '../ui/frame.ts';

export function DevicesCard({ devices }: { devices: TableRow<'device'>[] }) {
  const { account: t } = usePageTexts();
  return (
    <section class="card">
      <h2>{t.devices}</h2>
      {devices.length === 0 ? (
        <p>{t.noDevices}</p>
      ) : (
        <ul class="rows">
          {devices.map(({ id, name, model, serial }) => (
            <li key={id}>
              <div>
                {name}
                <small>{model}</small>
              </div>
              <small>{t.serial(serial)}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
