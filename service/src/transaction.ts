/** One transaction for each request, because SQLite's commit waits for the disk. */

import type { Tx } from './database/schema.ts';
import type { OutgoingMessage } from './notifications/message.ts';
import type { World } from './world.ts';

export interface Work {
  tx: Tx;
  /** Tells the account's listeners after the commit that something changed. */
  announce(accountId: string): Promise<void>;
  /** Sends a message after the commit. */
  notify(notice: OutgoingMessage): void;
}

export async function transact<T>(world: World, work: (unit: Work) => Promise<T>): Promise<T> {
  const changed: string[] = [];
  const notices: OutgoingMessage[] = [];
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
  for (const notice of notices) world.notifier.send(notice);
  return result;
}
