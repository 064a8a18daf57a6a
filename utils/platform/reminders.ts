/** Times that a site makes people wait. A deadline on disk: it outlives worker, popup and browser. */
import type { Wait } from '../domain/wait.ts';
import { withDatabase } from './database.ts';

/** Those that end first come first. */
export const readWaits = (): Promise<Wait[]> =>
  withDatabase(async (db) => (await db.getAll('waits')).toSorted((a, b) => a.endsAt - b.endsAt));

export const keepWait = (wait: Wait): Promise<void> =>
  withDatabase(async (db) => void (await db.put('waits', wait)));

export const dropWait = (id: string): Promise<void> => withDatabase((db) => db.delete('waits', id));
