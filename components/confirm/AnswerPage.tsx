import { Bar } from '../ui/Bar.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { ConfirmationCards, type ConfirmationCardsProps } from './ConfirmationCards.tsx';
import { anythingToShow } from './lazy-cards.ts';
import { useConfirmationTexts } from './use-texts.ts';

/** The popup's cards in a tab, which stays open during a passkey’s ceremony. */
export function AnswerPage(props: ConfirmationCardsProps) {
  const { t } = useConfirmationTexts();
  return (
    <div class="tab-page answer-page">
      <Bar title="Watchword" />
      <main>
        {anythingToShow(props.confirmations) ? (
          <ConfirmationCards {...props} />
        ) : (
          <Sheet title={t.nobody.title}>
            <p>{t.nobody.text}</p>
          </Sheet>
        )}
      </main>
    </div>
  );
}
