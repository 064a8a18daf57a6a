/** The cards and their words, fetched only where somebody asks: no popup that shows a PIN shall wait for them. */
import { useEffect, useState } from 'preact/hooks';
import { type ConfirmationRequests as Known, shownOf } from '../../utils/domain/confirmation-request.ts';

type Cards = typeof import('./ConfirmationCards.tsx').ConfirmationCards;

export const anythingToShow = (confirmations: Record<string, Known>): boolean =>
  Object.values(confirmations).some((known) => shownOf(known) !== undefined);

export const loadCards = async (): Promise<Cards> =>
  (await import('./ConfirmationCards.tsx')).ConfirmationCards;

/** @param ready Those that were loaded before the first paint, where there was something to show then. */
export function useCards(confirmations: Record<string, Known>, ready: Cards | undefined): Cards | undefined {
  const [cards, setCards] = useState(() => ready);
  const wanted = anythingToShow(confirmations);
  useEffect(() => {
    if (wanted && !cards) void loadCards().then((loaded) => setCards(() => loaded));
  }, [wanted, cards]);
  return wanted ? cards : undefined;
}
