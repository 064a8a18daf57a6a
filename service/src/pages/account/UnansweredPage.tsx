/** @jsxImportSource hono/jsx */
import type { ConfirmationState, ProblemCode } from '../../../../protocol/protocol.ts';
import { Alert } from '../ui/Alert.tsx';
import { usePageTexts } from '../ui/frame.ts';
import { ConfirmationPage } from './ConfirmationPage.tsx';
import { ConfirmationRequestCard } from './ConfirmationRequestCard.tsx';

interface UnansweredPageProps {
  confirmations: ConfirmationState;
  problem: ProblemCode;
}

/** The answer was refused. A wrong password leaves the request open; a wrong number ends it. */
export function UnansweredPage({ confirmations, problem }: UnansweredPageProps) {
  const { confirmation: t, problems } = usePageTexts();
  return (
    <ConfirmationPage>
      <Alert>{problem === 'wrong-credentials' ? t.wrong : problems[problem]}</Alert>
      <ConfirmationRequestCard {...confirmations} />
    </ConfirmationPage>
  );
}
