/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { DeskCase } from '../../../../protocol/protocol.ts';
import { AuditLog } from '../ui/AuditLog.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { Page } from '../ui/Page.tsx';
import { ConfirmationForm } from './ConfirmationForm.tsx';
import { DocumentProof, type DocumentProofProps } from './DocumentProof.tsx';
import { PinForm } from './PinForm.tsx';
import { QuestionsProof, type QuestionsProofProps } from './QuestionsProof.tsx';
import { VerifiedPerson } from './VerifiedPerson.tsx';

export interface CasePageProps {
  found: DeskCase;
  /** How many digits a PIN has. */
  pinDigits: number;
  questions: Omit<QuestionsProofProps, 'path'>;
  document: Omit<DocumentProofProps, 'path'>;
  /** The result of the agent's last action, where the case itself does not show it. */
  notice?: Child;
}

/** The actions that open the limited data. */
const PROOFS = ['support-pin.redeemed', 'confirmation.confirmed'];

/** One case: what the caller can show, and what that opens. */
export function CasePage(props: CasePageProps) {
  const { found, notice } = props;
  const { desk: t } = usePageTexts();
  const closed = !found.verified && found.trail.some(({ action }) => PROOFS.includes(action));
  return (
    <Page title={t.caseTitle(found.identifier)} scripts={['countdown', 'live']}>
      <p data-live="/desk/events">
        <a href="/desk">{t.back}</a>
      </p>
      {notice ?? (closed && <p class="alert">{t.closed}</p>)}
      {found.verified ? <VerifiedPerson {...found.verified} /> : <Proofs {...props} />}
      <AuditLog title={t.trail} entries={found.trail} />
    </Page>
  );
}

/** The PIN and the confirmation come first: they are safer than the two that are folded up. */
function Proofs({ found, pinDigits, questions, document }: CasePageProps) {
  // The person has said that it is not they who call: no other proof is offered.
  if (found.confirmation?.status === 'denied') return <ConfirmationForm {...found} />;
  const path = `/desk/cases/${found.id}`;
  return (
    <>
      <PinForm path={path} digits={pinDigits} />
      <ConfirmationForm {...found} />
      <QuestionsProof path={path} {...questions} />
      <DocumentProof path={path} {...document} />
    </>
  );
}
