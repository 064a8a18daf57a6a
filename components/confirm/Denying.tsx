import { clockTime } from '../../utils/domain/format-time.ts';
import { send } from '../../utils/platform/messages.ts';
import { FaultNotice } from '../ui/FaultNotice.tsx';
import type { ConfirmationCardProps } from './card-props.ts';
import { useConfirmationTexts } from './use-texts.ts';

/** A request that the person denied, and that the service has not confirmed yet. */
export function Denying({ account, signedIn, request, onSignIn }: ConfirmationCardProps) {
  const { t, texts, language } = useConfirmationTexts();
  const { fault } = request.denying ?? {};
  const again = () => void send('confirmation.deny', { accountId: account.id, id: request.id });
  if (!fault) return null;
  return (
    <>
      {signedIn && <FaultNotice fault={fault} stale={false} />}
      <p>{signedIn ? t.denying.later(clockTime(request.deadline, language)) : t.faults.unauthenticated}</p>
      <footer>
        <button type="button" class="primary" onClick={signedIn ? again : onSignIn}>
          {signedIn ? texts.tryAgain : texts.signIn}
        </button>
      </footer>
    </>
  );
}
