/** What happened to this person's PINs, and who asked whether it is they; on this device. Never the digits. */
import { type HistoryEvent, surplusOf } from '../domain/history-event.ts';
import { withDatabase } from './database.ts';

/** @param id Of the PIN or request, unique within its account: another service may use the same. */
export function addToHistory(
  id: string,
  event: Omit<HistoryEvent, 'key'>,
  now: number = Date.now(),
): Promise<void> {
  return withDatabase(async (db) => {
    const tx = db.transaction('events', 'readwrite');
    const key = `${event.accountId} ${id} ${event.kind}`;
    // The first telling has the right time. A time ahead would keep the event above all later ones.
    if (!(await tx.store.getKey(key))) await tx.store.put({ ...event, key, at: Math.min(event.at, now) });
    for (const surplus of surplusOf(await tx.store.index('at').getAll(), event.accountId))
      await tx.store.delete(surplus.key);
    await tx.done;
  });
}

/** Newest first. */
export const readHistory = (): Promise<HistoryEvent[]> =>
  withDatabase(async (db) => (await db.getAllFromIndex('events', 'at')).reverse());

export const forgetHistory = (): Promise<void> => withDatabase((db) => db.clear('events'));
