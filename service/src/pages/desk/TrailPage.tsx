/** @jsxImportSource hono/jsx */
import type { FullAuditEntry } from '../../accounts/audit-log.ts';
import { ActionName } from '../ui/ActionName.tsx';
import { Field } from '../ui/Field.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';

interface TrailPageProps {
  /** The user ID that is looked for; empty for everybody. */
  who: string;
  entries: FullAuditEntry[];
}

/** Everybody's audit log, for supervisors: who did what, to whom, when, and why. */
export function TrailPage({ who, entries }: TrailPageProps) {
  const { deskTrail: t, desk } = usePageTexts();
  return (
    <Page title={t.title}>
      <p>
        <a href="/desk">{desk.back}</a>
      </p>
      <form method="get" class="card">
        <Field
          label={t.who}
          hint={t.whoHint}
          name="who"
          autocomplete="off"
          autocapitalize="none"
          maxlength={200}
          value={who}
        />
        <Submit>{t.show}</Submit>
      </form>
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
    </Page>
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
