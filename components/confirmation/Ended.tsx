import type { QuestionEnd } from '../../utils/confirmation.ts';
import { send } from '../../utils/messages.ts';
import { clockTime } from '../../utils/time.ts';
import { Asking } from './Asking.tsx';
import type { ConfirmationCardProps } from './ConfirmationCard.tsx';
import { Denied } from './Denied.tsx';
import { useConfirmationWords } from './words.ts';

const SIGNS = { confirmed: '✓', denied: '×', lapsed: '–' } as const;

interface Props extends ConfirmationCardProps {
  end: QuestionEnd;
}

/** A question that is over, wherever it was answered. */
export function Ended({ end, ...props }: Props) {
  const { t, texts, language } = useConfirmationWords();
  const { account, question } = props;
  const { how, at } = end;
  const dismiss = () => void send('confirmation.dismiss', { accountId: account.id, id: question.id });
  const ok = (
    <button type="button" onClick={dismiss}>
      {texts.ok}
    </button>
  );
  return (
    <Asking title={t[how].title(clockTime(at, language))} sign={SIGNS[how]} question={question}>
      {how === 'denied' ? (
        <Denied {...props}>{ok}</Denied>
      ) : (
        <>
          <p>{t[how].text}</p>
          <footer>{ok}</footer>
        </>
      )}
    </Asking>
  );
}
