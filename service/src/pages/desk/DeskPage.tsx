/** @jsxImportSource hono/jsx */
import type { AuditEntry, ProblemCode } from '../../../../protocol/protocol.ts';
import type { TableRow } from '../../database/schema.ts';
import { DESK_SECURITY_PATH } from '../context.ts';
import { Alert } from '../ui/Alert.tsx';
import { AuditLog } from '../ui/AuditLog.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { IdentifierField } from '../ui/IdentifierField.tsx';
import { Page } from '../ui/Page.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';
import { DOCUMENTS_PATH } from './DocumentsPage.tsx';

interface DeskPageProps {
  /** The agent's own, newest first. */
  cases: TableRow<'desk_case'>[];
  auditLog: AuditEntry[];
  supervises: boolean;
  problem?: ProblemCode | undefined;
}

/** No field at the desk can take a customer's password or code: an identifier and a PIN are all. */
export function DeskPage({ cases, auditLog, supervises, problem }: DeskPageProps) {
  const { desk: t, account, deskDocuments, deskRecovery, deskSecurity, deskTrail, never } = usePageTexts();
  return (
    <Page title={t.title}>
      <p class="never">{never.desk}</p>
      <p>
        <a href={DOCUMENTS_PATH}>{deskDocuments.title}</a>
        {' · '}
        <a href="/desk/recoveries">{deskRecovery.title}</a>
        {' · '}
        <a href={DESK_SECURITY_PATH}>{deskSecurity.title}</a>
        {supervises && (
          <>
            {' · '}
            <a href="/desk/trail">{deskTrail.title}</a>
          </>
        )}
      </p>
      <CaseForm problem={problem} />
      <section class="card">
        <h2>{t.latest}</h2>
        {cases.length === 0 ? <p>{t.noCases}</p> : <CaseList cases={cases} />}
      </section>
      <AuditLog title={account.events} entries={auditLog} />
    </Page>
  );
}

function CaseForm({ problem }: Pick<DeskPageProps, 'problem'>) {
  const { desk: t, problems } = usePageTexts();
  return (
    <form method="post" action="/desk/cases" class="card">
      <h2>{t.find}</h2>
      <Alert>{problem && problems[problem]}</Alert>
      <IdentifierField label={t.identifier} autocomplete="off" autofocus />
      <Submit primary>{t.open}</Submit>
    </form>
  );
}

const CaseList = ({ cases }: Pick<DeskPageProps, 'cases'>) => (
  <ul class="rows">
    {cases.map(({ id, identifier, created_at }) => (
      <li key={id}>
        <div>
          <a href={`/desk/cases/${id}`}>{identifier}</a>
        </div>
        <small>
          <Time at={created_at} format="date-time" />
        </small>
      </li>
    ))}
  </ul>
);
