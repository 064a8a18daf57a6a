/** @jsxImportSource hono/jsx */
import type { FullAuditEntry } from '../../accounts/audit-log.ts';
import type { Noise } from '../../accounts/noise.ts';
import type { TrailQuery, TrailSlice } from '../../accounts/trail-filter.ts';
import { ActionName } from '../ui/ActionName.tsx';
import { Field } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { Time } from '../ui/Time.tsx';
import { TrailFilterForm } from '../ui/TrailFilterForm.tsx';
import { TrailPager } from '../ui/TrailPager.tsx';

interface TrailPageProps {
  query: TrailQuery;
  auditLog: TrailSlice<FullAuditEntry>;
  noise: TrailSlice<NoiseOfAll>;
}

type NoiseOfAll = Noise & { account: string | null };

const PATH = '/desk/trail';

/** For supervisors: everybody's audit log, and apart from it what strangers tried. */
export function TrailPage({ query, auditLog, noise }: TrailPageProps) {
  const { deskTrail: t, desk } = usePageTexts();
  return (
    <Page title={t.title}>
      <p>
        <a href="/desk">{desk.back}</a>
      </p>
      <section class="card">
        <TrailFilterForm path={PATH} query={query}>
          <Field
            label={t.who}
            hint={t.whoHint}
            name="who"
            autocomplete="off"
            autocapitalize="none"
            maxlength={200}
            value={query.who}
          />
        </TrailFilterForm>
      </section>
      <AuditTable entries={auditLog.rows} />
      {noise.rows.length > 0 && <NoiseTable rows={noise.rows} />}
      <TrailPager path={PATH} query={query} more={auditLog.more || noise.more} />
    </Page>
  );
}

function AuditTable({ entries }: { entries: FullAuditEntry[] }) {
  const { deskTrail: t } = usePageTexts();
  return (
    <section class="card wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.by}</th>
            <th scope="col">{t.whom}</th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <TrailRow {...entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The id of a PIN or a request means nothing to a reader. */
const isId = (detail: string | null): boolean => /^[\da-f-]{36}$/.test(detail ?? '');

const TrailRow = ({ at, action, actor, account, detail }: FullAuditEntry) => (
  <tr>
    <td>
      <Time at={at} format="date-time" />
    </td>
    <td>
      <ActionName action={action} />
    </td>
    <td>{actor ?? '–'}</td>
    <td>{account ?? '–'}</td>
    <td>{!isId(detail) && detail}</td>
  </tr>
);

function NoiseTable({ rows }: { rows: NoiseOfAll[] }) {
  const { deskTrail: t, trail } = usePageTexts();
  return (
    <section class="card wide">
      <h2>{trail.strangers}</h2>
      <p>{trail.strangersText}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{trail.count}</th>
            <th scope="col">{t.whom}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ action, count, first_at, last_at, account }) => (
            <tr>
              <td>
                <Time at={first_at} format="date-time" /> – <Time at={last_at} />
              </td>
              <td>
                <ActionName action={action} />
              </td>
              <td>{count}</td>
              <td>{account ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
