/** @jsxImportSource hono/jsx */
import type { ProblemCode } from '../../../../protocol/protocol.ts';
import type { OpenRecovery } from '../../flows/reset/review-recovery.ts';
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';
import { RecoveryDecision } from './RecoveryDecision.tsx';
import { RECOVERIES_PATH } from './recoveries-path.ts';

interface RecoveryPageProps {
  recovery: OpenRecovery;
  agentId: string;
  problem?: ProblemCode | undefined;
}

/** One recovery: whoever opens it looks at the document, and a colleague decides. */
export function RecoveryPage({ recovery, agentId, problem }: RecoveryPageProps) {
  const { deskRecovery: t, problems } = usePageTexts();
  const { id, opened_by: openedBy } = recovery;
  const path = `${RECOVERIES_PATH}/${id}`;
  return (
    <Page title={t.one}>
      <p>
        <a href={RECOVERIES_PATH}>{t.title}</a>
      </p>
      <Alert>{problem && (problem === 'wrong-credentials' ? t.doesNotFit : problems[problem])}</Alert>
      <section class="card">
        <RecoveryFacts {...recovery} />
        {openedBy === null ? <OpenForm path={path} /> : <DocumentLink path={path} />}
      </section>
      {openedBy === agentId && <p class="never">{t.anotherDecides}</p>}
      {openedBy !== null && openedBy !== agentId && <RecoveryDecision path={path} />}
    </Page>
  );
}

function RecoveryFacts({ identifier, new_email, created_at }: OpenRecovery) {
  const { deskRecovery: t } = usePageTexts();
  return (
    <dl>
      <dt>{t.account}</dt>
      <dd>{identifier}</dd>
      <dt>{t.newEmail}</dt>
      <dd>{new_email}</dd>
      <dt>{t.asked}</dt>
      <dd>
        <Time at={created_at} format="date-time" />
      </dd>
    </dl>
  );
}

function OpenForm({ path }: { path: string }) {
  const { deskRecovery: t } = usePageTexts();
  return (
    <>
      <p>{t.openText}</p>
      <form method="post" action={`${path}/open`}>
        <Submit primary>{t.open}</Submit>
      </form>
    </>
  );
}

function DocumentLink({ path }: { path: string }) {
  const { deskRecovery: t } = usePageTexts();
  return (
    <p>
      <a class="button" href={`${path}/document`} target="_blank" rel="noopener">
        {t.look}
      </a>
    </p>
  );
}
