/** Waiting times that a site imposes. The deadlines are on disk, so they outlive worker, popup and browser. */
import type { Wait } from '../domain/wait.ts';
import { withDatabase } from './database.ts';

/** Sorted by their end. */
export const readWaits = (): Promise<Wait[]> =>
  withDatabase(async (db) => (await db.getAll('waits')).toSorted((a, b) => a.endsAt - b.endsAt));

export const keepWait = (wait: Wait): Promise<void> =>
  withDatabase(async (db) => void (await db.put('waits', wait)));

export const dropWait = (id: string): Promise<void> => withDatabase((db) => db.delete('waits', id));
