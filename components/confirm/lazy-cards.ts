/** Loads the cards and their texts only when a help desk asks, so that a popup with a PIN does not wait for them. */
import { useEffect, useState } from 'preact/hooks';
import { type ConfirmationRequests as Known, shownOf } from '../../utils/domain/confirmation-request.ts';

type Cards = typeof import('./ConfirmationCards.tsx').ConfirmationCards;

export const anythingToShow = (confirmations: Record<string, Known>): boolean =>
  Object.values(confirmations).some((known) => shownOf(known) !== undefined);

export const loadCards = async (): Promise<Cards> =>
  (await import('./ConfirmationCards.tsx')).ConfirmationCards;

/** @param ready The cards, when they were loaded before the first paint. */
export function useCards(confirmations: Record<string, Known>, ready: Cards | undefined): Cards | undefined {
  const [cards, setCards] = useState(() => ready);
  const wanted = anythingToShow(confirmations);
  useEffect(() => {
    if (wanted && !cards) void loadCards().then((loaded) => setCards(() => loaded));
  }, [wanted, cards]);
  return wanted ? cards : undefined;
}
