/** What happened to this person's PINs, on this device. Never the digits. */
import { type DBSchema, openDB } from 'idb';

export type HistoryKind = 'made' | 'used' | 'expired' | 'replaced' | 'blocked' | 'revoked';

export interface HistoryEvent {
  /** One PIN does each thing once, however often the worker was restarted in the middle. */
  key: string;
  at: number;
  kind: HistoryKind;
  accountId: string;
  serviceName: string;
  by?: string;
}

interface HistorySchema extends DBSchema {
  events: { key: string; value: HistoryEvent; indexes: { at: number } };
}

const KEPT = 500;

const open = () =>
  openDB<HistorySchema>('watchword', 1, {
    upgrade: (db) => void db.createObjectStore('events', { keyPath: 'key' }).createIndex('at', 'at'),
  });

export async function remember(pinId: string, event: Omit<HistoryEvent, 'key'>): Promise<void> {
  const db = await open();
  const tx = db.transaction('events', 'readwrite');
  const key = `${pinId} ${event.kind}`;
  // The first telling has the right time.
  if (!(await tx.store.getKey(key))) await tx.store.put({ key, ...event });
  let surplus = (await tx.store.count()) - KEPT;
  for (let oldest = await tx.store.index('at').openCursor(); oldest && surplus > 0; surplus--) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
  await tx.done;
  db.close();
}

/** Newest first. */
export async function readHistory(limit = 100): Promise<HistoryEvent[]> {
  const db = await open();
  const events = (await db.getAllFromIndex('events', 'at')).reverse().slice(0, limit);
  db.close();
  return events;
}

export async function forgetHistory(): Promise<void> {
  const db = await open();
  await db.clear('events');
  db.close();
}
