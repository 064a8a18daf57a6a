/**
 * Choosing a new password, where every way of resetting one ends. Each way gives a token, which opens only this page
 * and signs nobody in.
 */
import { audit } from '../../accounts/audit-log.ts';
import { hashPassword } from '../../credentials/password-hash.ts';
import { isAcceptablePassword } from '../../credentials/password-rules.ts';
import { forgiveSignInTries } from '../../credentials/sign-in-tries.ts';
import { digestOf, newToken } from '../../credentials/token.ts';
import type { Database, ResetMethod, TableRow, Tx } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact, type Work } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { revokeWithin } from '../support-pin.ts';
import { revokeAccessGrants } from './revoke-access-grants.ts';

/** Enough time to think of a password. */
const LIFETIME = 10 * 60_000;

interface Grant {
  /** One account, or all accounts of people under one address. */
  whose: { accountId: string } | { email: string };
  way: ResetMethod;
  /** Replaces the account's address. */
  newEmail?: string;
}

/** @returns The token, which the browser keeps for the next step. */
export async function issueResetGrant(
  world: World,
  tx: Tx,
  { whose, way, newEmail }: Grant,
): Promise<string> {
  const token = newToken(world);
  await tx
    .insertInto('new_password')
    .values({
      digest: digestOf(token),
      account_id: 'accountId' in whose ? whose.accountId : null,
      email: 'email' in whose ? whose.email : null,
      new_email: newEmail ?? null,
      method: way,
      expires_at: world.now() + LIFETIME,
    })
    .execute();
  return token;
}

export async function mayChoosePassword(world: World, token: string): Promise<boolean> {
  return (await findGrant(world, token)) !== undefined;
}

/**
 * Saves the new password for every account of the grant and, in the same transaction, ends all their sessions and live
 * PINs.
 * @returns The accounts, which the browser now knows as those of its own.
 */
export async function saveNewPassword(
  world: World,
  token: string,
  password: string,
): Promise<Result<{ accountIds: string[] }>> {
  const grant = await findGrant(world, token);
  if (!grant) return refuse('not-found');
  const known = await accountsOf(world.database, grant);
  if (!known.every(({ user_id }) => isAcceptablePassword(password, user_id, world.settings.passwordLength)))
    return refuse('bad-request');
  const password_hash = await hashPassword(password);

  return transact(world, async (work): Promise<Result<{ accountIds: string[] }>> => {
    // The first of two requests takes the grant, and the second finds nothing.
    const spent = await work.tx
      .deleteFrom('new_password')
      .where('digest', '=', grant.digest)
      .where('expires_at', '>', world.now())
      .returningAll()
      .executeTakeFirst();
    if (!spent) return refuse('not-found');
    const accounts = await accountsOf(work.tx, spent);
    for (const account of accounts) await save(world, work, account, spent, password_hash);
    return accept({ accountIds: accounts.map(({ id }) => id) });
  });
}

async function save(
  world: World,
  work: Work,
  account: TableRow<'account'>,
  { method: way, new_email }: TableRow<'new_password'>,
  password_hash: string,
): Promise<void> {
  const { tx, announce, notify } = work;
  const { id, email, language } = account;
  await tx
    .updateTable('account')
    .set({ password_hash, password_changed_at: world.now(), ...(new_email && { email: new_email }) })
    .where('id', '=', id)
    .execute();
  await revokeWithin(world, work, id);
  await revokeAccessGrants(tx, { id, email });
  await tx.deleteFrom('session').where('account_id', '=', id).execute();
  await forgiveSignInTries(world, tx, account);
  await audit(world, tx, { action: way, actorId: id, accountId: id });
  await announce(id);
  for (const to of new Set([email, new_email ?? email]))
    notify({ to, ...messagesTo(world, { language }).passwordChosen(way) });
}

const findGrant = ({ database, now }: World, token: string): Promise<TableRow<'new_password'> | undefined> =>
  database
    .selectFrom('new_password')
    .selectAll()
    .where('digest', '=', digestOf(token))
    .where('expires_at', '>', now())
    .executeTakeFirst();

const accountsOf = (
  database: Database | Tx,
  { account_id, email }: TableRow<'new_password'>,
): Promise<TableRow<'account'>[]> =>
  account_id === null
    ? accountsUnder(database, email)
    : database.selectFrom('account').selectAll().where('id', '=', account_id).execute();

/** The accounts of people under one address. */
export const accountsUnder = (
  database: Database | Tx,
  email: string | null,
): Promise<TableRow<'account'>[]> =>
  database
    .selectFrom('account')
    .selectAll()
    .where('email', '=', email ?? '')
    .where('role', '=', 'person')
    .execute();
