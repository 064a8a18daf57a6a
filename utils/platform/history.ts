/** What happened to this person's PINs, and who asked whether it is they; on this device. Never the digits. */
import type { HistoryEvent } from '../domain/history-event.ts';
import { withDatabase } from './database.ts';

const KEPT = 500;

/** Adds each event once, by its key. The first one has the right time. */
export function addToHistory(events: readonly HistoryEvent[]): Promise<void> {
  return withDatabase(async (db) => {
    const tx = db.transaction('events', 'readwrite');
    for (const event of events) if (!(await tx.store.getKey(event.key))) await tx.store.put(event);
    let surplus = (await tx.store.count()) - KEPT;
    for (let oldest = await tx.store.index('at').openCursor(); oldest && surplus > 0; surplus--) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
    await tx.done;
  });
}

/** Newest first. */
export const readHistory = (limit = 100): Promise<HistoryEvent[]> =>
  withDatabase(async (db) => (await db.getAllFromIndex('events', 'at')).reverse().slice(0, limit));

export const forgetHistory = (): Promise<void> => withDatabase((db) => db.clear('events'));
