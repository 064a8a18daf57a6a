/** Sessions: 256-bit bearer tokens. Only their SHA-256 is stored. */
import type { Person } from '../../../../protocol/protocol.ts';
import { audit } from '../../accounts/audit-log.ts';
import { digestOf, newToken } from '../../credentials/token.ts';
import type { Database, TableRow, Tx } from '../../database/schema.ts';
import { transact, type Work } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { revokeAccessGrants } from '../reset/revoke-access-grants.ts';
import { revokeWithin } from '../support-pin.ts';

const HOUR = 3_600_000;

/** An agent's session ends with the shift. */
const LIFETIME = { person: 30 * 24 * HOUR, agent: 10 * HOUR };

export interface AuthenticatedSession {
  sessionId: string;
  /** The passkey that opened the session. */
  passkeyId: string | null;
  /** Opened by a passkey, or by a password and a second step. */
  twoFactor: boolean;
  account: TableRow<'account'>;
}

export interface NewSession {
  token: string;
  expiresAt: number;
  account: TableRow<'account'>;
}

/**
 * @param client A name by which the person recognises the session, from the User-Agent header.
 * @param twoFactor Whether a second step was taken. A passkey is two factors by itself.
 */
export async function startSession(
  world: World,
  { tx }: Work,
  account: TableRow<'account'>,
  client: string,
  passkeyId: string | null = null,
  twoFactor = passkeyId !== null,
): Promise<NewSession> {
  const token = newToken(world);
  const now = world.now();
  const expiresAt = now + LIFETIME[account.role];
  await tx
    .insertInto('session')
    .values({
      id: world.random.id(),
      digest: digestOf(token),
      account_id: account.id,
      client: client.slice(0, 200),
      passkey_id: passkeyId,
      two_factor: twoFactor ? 1 : 0,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  await audit(world, tx, { action: 'session.started', actorId: account.id, accountId: account.id });
  return { token, expiresAt, account };
}

/** The session with this token; undefined when the token is unknown or over. */
export async function findSession(world: World, token: string): Promise<AuthenticatedSession | undefined> {
  const row = await world.database
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .selectAll('account')
    .select(['session.id as session_id', 'session.passkey_id', 'session.two_factor'])
    .where('session.digest', '=', digestOf(token))
    .where('session.expires_at', '>', world.now())
    .executeTakeFirst();
  if (!row) return undefined;
  const { session_id, passkey_id, two_factor, ...account } = row;
  return { sessionId: session_id, passkeyId: passkey_id, twoFactor: two_factor === 1, account };
}

/** Ends one of the account's own sessions. Another account's session is not touched. */
export async function endSession(
  world: World,
  account: TableRow<'account'>,
  sessionId: string,
): Promise<void> {
  await transact(world, async ({ tx, announce }) => {
    const ended = await tx
      .deleteFrom('session')
      .where('id', '=', sessionId)
      .where('account_id', '=', account.id)
      .returning('id')
      .executeTakeFirst();
    if (!ended) return;
    await audit(world, tx, { action: 'session.ended', actorId: account.id, accountId: account.id });
    await announce(account.id);
  });
}

/** Ends all sessions of the account, its live PIN, and everything that could still become a session. */
export async function endAllSessions(world: World, account: TableRow<'account'>): Promise<void> {
  await transact(world, async (work) => {
    await revokeWithin(world, work, account.id);
    await revokeAccessGrants(work.tx, account);
    await work.tx.deleteFrom('session').where('account_id', '=', account.id).execute();
    await audit(world, work.tx, {
      action: 'session.all-ended',
      actorId: account.id,
      accountId: account.id,
    });
    await work.announce(account.id);
  });
}

export const sessionsOf = (world: World, accountId: string): Promise<TableRow<'session'>[]> =>
  world.database
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('expires_at', '>', world.now())
    .orderBy('created_at', 'desc')
    .execute();

export async function personOf(database: Database | Tx, account: TableRow<'account'>): Promise<Person> {
  const { passkeys } = await database
    .selectFrom('passkey')
    .select((select) => select.fn.countAll<number>().as('passkeys'))
    .where('account_id', '=', account.id)
    .executeTakeFirstOrThrow();
  return { id: account.id, name: account.name, email: account.email, passkeys };
}
