/** One request, one transaction: SQLite's commit waits for the disk, so there is one of them. */

import type { Tx } from './database/schema.ts';
import type { Notice } from './notifications/notice.ts';
import type { World } from './world.ts';

export interface Work {
  tx: Tx;
  /** Tells the account's listeners, after the commit, that something of theirs has changed. */
  announce(accountId: string): Promise<void>;
  /** Sends a notice after the commit. */
  notify(notice: Notice): void;
}

export async function transact<T>(world: World, work: (unit: Work) => Promise<T>): Promise<T> {
  const changed: string[] = [];
  const notices: Notice[] = [];
  const result = await world.database.transaction().execute((tx) =>
    work({
      tx,
      notify: (notice) => void notices.push(notice),
      announce: async (accountId) => {
        changed.push(accountId);
        await world.events.announce(tx, accountId);
      },
    }),
  );
  world.events.committed(changed);
  for (const notice of notices) world.post.send(notice);
  return result;
}
