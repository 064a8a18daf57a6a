import { Bar } from '../ui/Bar.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { Confirmations, type ConfirmationsProps } from './Confirmations.tsx';
import { anythingToShow } from './lazy-cards.ts';
import { useConfirmationWords } from './use-texts.ts';

/** The same cards as in the popup, in a tab, which lives through a passkey’s ceremony. */
export function AnswerPage(props: ConfirmationsProps) {
  const { t } = useConfirmationWords();
  return (
    <div class="tab-page answer-page">
      <Bar title="Watchword" />
      <main>
        {anythingToShow(props.confirmations) ? (
          <Confirmations {...props} />
        ) : (
          <Sheet title={t.nobody.title}>
            <p>{t.nobody.text}</p>
          </Sheet>
        )}
      </main>
    </div>
  );
}
