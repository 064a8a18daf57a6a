/** Writing journeys down, one change at a time. */
import { type Journey, underWay } from '../../domain/guide/journey.ts';
import { journeys } from '../../platform/storage.ts';

/** One after the other: two reports of a tab must not undo each other. */
export async function updateJourney(
  tabId: number,
  how: (before: Journey | undefined) => Journey | undefined,
): Promise<Journey | undefined> {
  return navigator.locks.request('journeys', async () => {
    const all = await journeys.getValue();
    const before = all[tabId];
    const after = how(before);
    const now = Date.now();
    const others = Object.entries(all).filter(
      ([id, journey]) => Number(id) !== tabId && underWay(journey, journey.verdict, now),
    );
    // A page that says nothing of password help leaves the journey as it was.
    const kept = after ?? before;
    await journeys.setValue(Object.fromEntries([...others, ...(kept ? [[tabId, kept]] : [])]));
    return after;
  });
}

/** The way that begins in the popup is there before its page is. */
export async function setJourney(tabId: number, journey: Journey): Promise<void> {
  await updateJourney(tabId, () => journey);
}
