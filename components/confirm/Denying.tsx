import { clockTime } from '../../utils/domain/format-time.ts';
import { send } from '../../utils/platform/messages.ts';
import { FaultNotice } from '../ui/FaultNotice.tsx';
import type { ConfirmationCardProps } from './card-props.ts';
import { useConfirmationWords } from './use-texts.ts';

/** A question that was denied, and whose service has yet to hear it. */
export function Denying({ account, signedIn, question, onSignIn }: ConfirmationCardProps) {
  const { t, texts, language } = useConfirmationWords();
  const { fault } = question.denying ?? {};
  const again = () => void send('confirmation.deny', { accountId: account.id, id: question.id });
  if (!fault) return null;
  return (
    <>
      {signedIn && <FaultNotice fault={fault} stale={false} />}
      <p>{signedIn ? t.denying.later(clockTime(question.deadline, language)) : t.faults.unauthenticated}</p>
      <footer>
        <button type="button" class="primary" onClick={signedIn ? again : onSignIn}>
          {signedIn ? texts.tryAgain : texts.signIn}
        </button>
      </footer>
    </>
  );
}
