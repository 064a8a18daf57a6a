import type { RequestEnd } from '../../utils/domain/confirmation-request.ts';
import { send } from '../../utils/platform/messages.ts';
import type { ConfirmationCardProps } from './card-props.ts';
import { Denied } from './Denied.tsx';
import { useConfirmationTexts } from './use-texts.ts';

interface Props extends ConfirmationCardProps {
  how: RequestEnd['how'];
}

/** A request that is over, wherever it was answered. */
export function Ended({ how, ...props }: Props) {
  const { t, texts } = useConfirmationTexts();
  const { account, request } = props;
  const dismiss = () => void send('confirmation.dismiss', { accountId: account.id, id: request.id });
  const ok = (
    <button type="button" onClick={dismiss}>
      {texts.ok}
    </button>
  );
  if (how === 'denied') return <Denied {...props}>{ok}</Denied>;
  return (
    <>
      <p>{t[how].text}</p>
      <footer>{ok}</footer>
    </>
  );
}
