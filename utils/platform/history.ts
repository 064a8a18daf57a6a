/** What happened to this person's PINs, and who asked whether it is they; on this device. Never the digits. */
import { type HistoryEvent, surplusOf } from '../domain/history-event.ts';
import { withDatabase } from './database.ts';

/**
 * Adds each event once, by its key. The first one has the right time, but a time ahead would keep the event above all
 * later ones.
 */
export function addToHistory(events: readonly HistoryEvent[], now: number = Date.now()): Promise<void> {
  return withDatabase(async (db) => {
    const tx = db.transaction('events', 'readwrite');
    for (const event of events)
      if (!(await tx.store.getKey(event.key))) await tx.store.put({ ...event, at: Math.min(event.at, now) });
    const kept = await tx.store.index('at').getAll();
    for (const accountId of new Set(events.map((event) => event.accountId)))
      for (const { key } of surplusOf(kept, accountId)) await tx.store.delete(key);
    await tx.done;
  });
}

/** Newest first. */
export const readHistory = (): Promise<HistoryEvent[]> =>
  withDatabase(async (db) => (await db.getAllFromIndex('events', 'at')).reverse());

export const forgetHistory = (): Promise<void> => withDatabase((db) => db.clear('events'));
