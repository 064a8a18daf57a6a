import './ConfirmationCard.css';
import type { Account } from '../../utils/account.ts';
import { type Question as Asked, endOf } from '../../utils/confirmation.ts';
import type { ConfirmationProof } from '../../utils/protocol.ts';
import { useNow } from '../use-now.ts';
import { Denying } from './Denying.tsx';
import { Ended } from './Ended.tsx';
import { type ByPasskey, Question } from './Question.tsx';

export interface ConfirmationCardProps {
  account: Account;
  signedIn: boolean;
  proof: ConfirmationProof;
  question: Asked;
  byPasskey: ByPasskey;
  onSignIn: () => void;
}

/** One question of a help desk: open, on its way to be denied, or over. */
export function ConfirmationCard({ question, ...props }: ConfirmationCardProps) {
  const now = useNow(question.ended ? undefined : question.deadline);
  const end = endOf(question, now);
  if (end) return <Ended question={question} end={end} {...props} />;
  return question.denying ? (
    <Denying question={question} {...props} />
  ) : (
    <Question question={question} {...props} />
  );
}
