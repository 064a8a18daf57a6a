/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';
import type { AuditEntry } from '../../../../protocol/protocol.ts';
import { ActionName } from './ActionName.tsx';
import { Time } from './Time.tsx';

interface AuditLogProps {
  title: string;
  entries: AuditEntry[];
}

export const AuditLog = ({ title, entries }: AuditLogProps) => (
  <section class="card">
    <h2>{title}</h2>
    <AuditEntries entries={entries} />
  </section>
);

export const AuditEntries = ({ entries }: PropsWithChildren<Pick<AuditLogProps, 'entries'>>) => (
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
);
