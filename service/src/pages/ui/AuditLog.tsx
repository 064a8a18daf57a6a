/** @jsxImportSource hono/jsx */
import type { AuditEntry } from '../../../../protocol/protocol.ts';
import { ActionName } from './ActionName.tsx';
import { Time } from './Time.tsx';

export const AuditLog = ({ title, entries }: { title: string; entries: AuditEntry[] }) => (
  <section class="card">
    <h2>{title}</h2>
    <ul class="trail">
      {entries.map(({ at, action, actor }) => (
        <li>
          <Time at={at} format="date-time" />
          <span>
            <ActionName action={action} />
          </span>
          <span class="soft">{actor}</span>
        </li>
      ))}
    </ul>
  </section>
);
