/**
 * What the extension keeps on disk besides its settings. Content scripts cannot read it. It never contains digits,
 * tokens of a session, or text of a page.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { HistoryEvent } from '../domain/history-event.ts';
import type { Wait } from '../domain/wait.ts';

interface DeviceRecord {
  accountId: string;
  /** Of the service that gave the token. */
  origin: string;
  token: string;
}

interface Schema extends DBSchema {
  events: { key: string; value: HistoryEvent; indexes: { at: number } };
  waits: { key: string; value: Wait };
  /** By account id. */
  devices: { key: string; value: DeviceRecord };
}

/**
 * Opens the database for one piece of work. A worker that dies then leaves no connection for which an upgrade would
 * wait.
 */
export async function withDatabase<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await openDB<Schema>('watchword', 3, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('events', { keyPath: 'key' }).createIndex('at', 'at');
      if (from < 2) db.createObjectStore('waits', { keyPath: 'id' });
      if (from < 3) db.createObjectStore('devices', { keyPath: 'accountId' });
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
