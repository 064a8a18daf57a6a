/**
 * A waiting time before a password or a phone number changes. Somebody who took over a session must wait too, and the
 * owner gets two messages.
 */
import { audit } from '../../accounts/audit-log.ts';
import type { TableRow } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';

/** How long changes are possible after the wait. */
const OPEN_FOR = 24 * 3_600_000;

export type ProfileAccess =
  | { status: 'closed' }
  | { status: 'waiting'; opensAt: number }
  | { status: 'open'; closesAt: number };

/**
 * Whether the password and the number may change now. Agents do not wait, and nobody does where the operator set no
 * time.
 */
export async function accessIsOpen(world: World, account: TableRow<'account'>): Promise<boolean> {
  return (await profileAccess(world, account)).status === 'open';
}

export async function profileAccess(world: World, account: TableRow<'account'>): Promise<ProfileAccess> {
  const { settings, database } = world;
  const now = world.now();
  if (account.role !== 'person' || settings.profileWait === 0)
    return { status: 'open', closesAt: now + OPEN_FOR };
  const row = await database
    .selectFrom('profile_access')
    .selectAll()
    .where('account_id', '=', account.id)
    .executeTakeFirst();
  if (!row || row.closes_at <= now) return { status: 'closed' };
  return row.opens_at > now
    ? { status: 'waiting', opensAt: row.opens_at }
    : { status: 'open', closesAt: row.closes_at };
}

/** Starts the wait. A repeated request during the wait changes nothing. */
export function requestProfileAccess(world: World, account: TableRow<'account'>): Promise<void> {
  return transact(world, async ({ tx, notify }) => {
    const now = world.now();
    const opens_at = now + world.settings.profileWait;
    const times = { opens_at, closes_at: opens_at + OPEN_FOR, notified: 0 };
    const begun = await tx
      .insertInto('profile_access')
      .values({ account_id: account.id, ...times })
      .onConflict((conflict) =>
        conflict.column('account_id').doUpdateSet(times).where('profile_access.closes_at', '<=', now),
      )
      .returning('account_id')
      .executeTakeFirst();
    if (!begun) return;
    await audit(world, tx, { action: 'profile.access-asked', actorId: account.id, accountId: account.id });
    const minutes = Math.round(world.settings.profileWait / 60_000);
    notify({ to: account.email, ...messagesTo(world, account).accessRequested(minutes) });
  });
}

/** Sends a message to each person whose wait is over, once, also when several processes run this at the same time. */
export function notifyOfOpenAccess(world: World): Promise<void> {
  return transact(world, async ({ tx, notify }) => {
    const over = await tx
      .updateTable('profile_access')
      .set({ notified: 1 })
      .where('notified', '=', 0)
      .where('opens_at', '<=', world.now())
      .returning('account_id')
      .execute();
    for (const { account_id } of over) {
      const owner = await tx
        .selectFrom('account')
        .select(['email', 'language'])
        .where('id', '=', account_id)
        .executeTakeFirstOrThrow();
      notify({ to: owner.email, ...messagesTo(world, owner).accessOpen() });
    }
  });
}
