/** @jsxImportSource hono/jsx */
import type { AuditEntry } from '../../../../protocol/protocol.ts';
import type { Noise } from '../../accounts/noise.ts';
import type { TrailQuery, TrailSlice } from '../../accounts/trail-filter.ts';
import { ActionName } from '../ui/ActionName.tsx';
import { AuditEntries } from '../ui/AuditLog.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { Time } from '../ui/Time.tsx';
import { TrailFilterForm } from '../ui/TrailFilterForm.tsx';
import { TrailPager } from '../ui/TrailPager.tsx';

export interface TrailCardProps {
  query: TrailQuery;
  auditLog: TrailSlice<AuditEntry>;
  noise: TrailSlice<Noise>;
}

const PATH = '/account#trail';

/** What was done to the account, and apart from it what strangers tried. */
export function TrailCard({ query, auditLog, noise }: TrailCardProps) {
  const { account, trail: t } = usePageTexts();
  const isFiltered = Object.values(query).some(Boolean);
  return (
    <section class="card" id="trail">
      <h2>{account.events}</h2>
      <details open={isFiltered}>
        <summary>{t.filter}</summary>
        <TrailFilterForm path={PATH} query={query}>
          <SelectField
            label={t.by}
            name="by"
            options={[
              ['', t.all],
              ['owner', t.byOwner],
              ['desk', t.byDesk],
            ]}
            chosen={query.by}
          />
        </TrailFilterForm>
      </details>
      <AuditEntries entries={auditLog.rows} />
      {noise.rows.length > 0 && (
        <>
          <h3>{t.strangers}</h3>
          <p>{t.strangersText}</p>
          <ul class="trail">
            {noise.rows.map((row) => (
              <NoiseRow {...row} />
            ))}
          </ul>
        </>
      )}
      <TrailPager path={PATH} query={query} more={auditLog.more || noise.more} />
    </section>
  );
}

const NoiseRow = ({ action, count, first_at, last_at }: Noise) => (
  <li>
    <Time at={first_at} format="date-time" />
    <span>
      {count} × <ActionName action={action} />
    </span>
    <span class="soft">
      {last_at > first_at && (
        <>
          – <Time at={last_at} />
        </>
      )}
    </span>
  </li>
);
