/**
 * How often somebody may try passwords at the sign-in. The wait rises with each wrong one, and after a hundred it takes
 * a new password or a right second step to go on (NIST SP 800-63B-4, 3.2.2). A known device counts alone. Everybody
 * else counts under the typed name and under the account: three names of an account are not three budgets.
 */
import { canonical } from '../accounts/identifier.ts';
import type { TableRow, Tx } from '../database/schema.ts';
import { messagesTo } from '../locales/messages.ts';
import { transact } from '../transaction.ts';
import type { World } from '../world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** docs/operating.md says these numbers, and docs/threat-model.md what follows from them. */
export const SIGN_IN_TRIES = {
  /** Without a wait. */
  free: 10,
  /** After the last free try and after each further one; the last wait repeats. */
  waits: [1, 2, 5, 15, 30, 60].map((minutes) => minutes * MINUTE),
  /** Without a try for so long, the free tries begin anew. */
  quiet: DAY,
  most: 100,
};

type Count = Pick<TableRow<'sign_in_tries'>, 'recent' | 'total' | 'last_at'>;

const recentTries = ({ recent, last_at }: Count, now: number): number =>
  now >= last_at + SIGN_IN_TRIES.quiet ? 0 : recent;

/** @returns Milliseconds until the next try; infinite when there is none. */
export function waitForTry(count: Count, now: number): number {
  const { free, waits, most } = SIGN_IN_TRIES;
  if (count.total >= most) return Number.POSITIVE_INFINITY;
  const waited = recentTries(count, now) - free;
  const wait = waited < 0 ? 0 : (waits[Math.min(waited, waits.length - 1)] ?? 0);
  return Math.max(0, count.last_at + wait - now);
}

export const countTry = (count: Count, now: number): Count => ({
  recent: recentTries(count, now) + 1,
  total: count.total + 1,
  last_at: now,
});

/** Whose budgets a try uses: that of the device, or those of the name and the account, which are locked in this order. */
export interface SignInCounters {
  shown: string;
  /** Over its limit every password is wrong, and the answer does not say why: that would tell whose a name is. */
  hidden?: string;
  account: TableRow<'account'> | undefined;
}

const keyOfName = ({ keys }: World, identifier: string): string =>
  `name ${keys.digest('sign-in limit', canonical(identifier))}`;

/** @param device Of a known one (known-device.ts). */
export function signInCounters(
  world: World,
  identifier: string,
  account: TableRow<'account'> | undefined,
  device: string | undefined,
): SignInCounters {
  if (device !== undefined) return { shown: device, account };
  const name = keyOfName(world, identifier);
  return { shown: name, hidden: account ? `account ${account.id}` : `nobody ${name}`, account };
}

/**
 * Counts a try before it is made, so that parallel guesses cannot pass a limit. A try that must wait is not counted.
 * @returns Milliseconds to wait, and whether the password may be looked at at all.
 */
export function consumeSignInTry(
  world: World,
  { shown, hidden, account }: SignInCounters,
): Promise<{ wait: number; mayLook: boolean }> {
  return transact(world, async ({ tx, notify }) => {
    const now = world.now();
    const first = await lockCounter(tx, shown, hidden === undefined ? (account?.id ?? null) : null);
    const wait = waitForTry(first, now);
    if (wait > 0) return { wait, mayLook: false };
    await keepCount(tx, shown, countTry(first, now));
    if (hidden === undefined) return { wait, mayLook: true };

    const second = await lockCounter(tx, hidden, account?.id ?? null);
    const mayLook = waitForTry(second, now) === 0;
    const count = mayLook ? countTry(second, now) : second;
    const firstLock = count.recent >= SIGN_IN_TRIES.free && second.notified === 0;
    await keepCount(tx, hidden, { ...count, notified: firstLock ? 1 : second.notified });
    if (firstLock && account) notify({ to: account.email, ...messagesTo(world, account).wrongPasswords() });
    return { wait, mayLook };
  });
}

/** A try that came to nothing, because too many others were waiting for the same. */
export const returnSignInTry = (world: World, { shown, hidden }: SignInCounters): Promise<void> =>
  transact(world, async ({ tx }) => {
    for (const key of [shown, hidden ?? []].flat())
      await tx
        .updateTable('sign_in_tries')
        .set((is) => ({ recent: is('recent', '-', 1), total: is('total', '-', 1) }))
        .where('key', '=', key)
        .where('recent', '>', 0)
        .execute();
  });

/**
 * After a right password. A known device begins anew. A stranger's waits begin anew, but not their total: the owner may
 * sign in on a new device every day, and nobody shall get a hundred guesses for each time.
 */
export async function settleSignInTry(tx: Tx, { shown, hidden }: SignInCounters): Promise<void> {
  if (hidden === undefined) {
    await tx.deleteFrom('sign_in_tries').where('key', '=', shown).execute();
    return;
  }
  for (const key of [shown, hidden])
    await tx
      .updateTable('sign_in_tries')
      .set((is) => ({ recent: 0, total: is('total', '-', 1) }))
      .where('key', '=', key)
      .execute();
}

/** After a new password or a right second step: every try at the account is forgotten, under all of its names. */
export async function forgiveSignInTries(
  world: World,
  tx: Tx,
  { id, user_id, email, phone }: Pick<TableRow<'account'>, 'id' | 'user_id' | 'email' | 'phone'>,
): Promise<void> {
  // In the order in which tries take them, and names in one order: two requests never wait for each other.
  const names = [user_id, email, phone ?? []].flat().map((name) => keyOfName(world, name));
  for (const key of names.toSorted()) await tx.deleteFrom('sign_in_tries').where('key', '=', key).execute();
  await tx.deleteFrom('sign_in_tries').where('account_id', '=', id).execute();
}

/** The counter, kept from others until the transaction ends. */
const lockCounter = (tx: Tx, key: string, account_id: string | null): Promise<TableRow<'sign_in_tries'>> =>
  tx
    .insertInto('sign_in_tries')
    .values({ key, account_id, recent: 0, total: 0, last_at: 0, notified: 0 })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ key }))
    .returningAll()
    .executeTakeFirstOrThrow();

async function keepCount(
  tx: Tx,
  key: string,
  count: Partial<Omit<TableRow<'sign_in_tries'>, 'key' | 'account_id'>>,
): Promise<void> {
  await tx.updateTable('sign_in_tries').set(count).where('key', '=', key).execute();
}
