/**
 * The support PIN: shown once to its owner, redeemed once by an agent, and only the newest counts.
 * Its digits are stored as an HMAC under a key outside the database, bound to the account.
 */
import { type RawBuilder, sql } from 'kysely';
import type { SupportPin, SupportPinState, SupportPinStatus } from '../../../utils/protocol.ts';
import { record } from '../audit.ts';
import { count, LIMITS, waitFor } from '../limits.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Row, Tx } from '../tables.ts';
import { transact } from '../transact.ts';
import type { World } from '../world.ts';

const SCOPE = 'support-pin';

/** So many wrong tries end a PIN. */
export const PIN_TRIES = 3;

/**
 * @param requestId Made by the asker for one click. When the answer was lost on the way, asking again gives the
 * same PIN new digits (the old ones nobody saw, and the service does not know them) and counts once: its expiry
 * and its failed tries stay.
 */
export function makeSupportPin(
  world: World,
  account: Row<'account'>,
  requestId: string,
): Promise<Result<SupportPin>> {
  return transact(world, async ({ tx, announce }) => {
    const now = world.now();
    const key = `support-pin ${account.id}`;
    const wait = await waitFor(tx, key, LIMITS.supportPinIssue, now);
    const older = await tx
      .selectFrom('code')
      .select('request_id')
      .where('scope', '=', SCOPE)
      .where('subject', '=', account.id)
      .executeTakeFirst();
    const asksAgain = older?.request_id === requestId;
    if (!asksAgain && wait > 0) return refuse('too-many', wait);

    const { digits, lifetime } = world.settings.supportPin;
    const pin = world.random.digits(digits);
    const made = await replace(tx, {
      scope: SCOPE,
      subject: account.id,
      id: world.random.id(),
      request_id: requestId,
      digest: world.keys.digest(SCOPE, account.id, pin),
      failures: 0,
      created_at: now,
      expires_at: now + lifetime,
      used_at: null,
      used_by: null,
    });
    if (!made) return refuse('pin-ended');

    if (!asksAgain) {
      await count(tx, key, now);
      const deed = { actorId: account.id, accountId: account.id, detail: made.id };
      await record(world, tx, { action: 'support-pin.made', ...deed });
      await announce(account.id);
    }
    return accept({
      id: made.id,
      pin,
      createdAt: made.created_at,
      expiresAt: made.expires_at,
      serverNow: now,
    });
  });
}

/** One statement, so that there is no moment with two live PINs or none. */
function replace(tx: Tx, code: Row<'code'>) {
  const same = sql`code.request_id = excluded.request_id`;
  const keptIfSame = <T>(column: keyof Row<'code'>): RawBuilder<T> =>
    sql<T>`case when ${same} then ${sql.ref(`code.${column}`)} else ${sql.ref(`excluded.${column}`)} end`;
  return tx
    .insertInto('code')
    .values(code)
    .onConflict((conflict) =>
      conflict
        .columns(['scope', 'subject'])
        .doUpdateSet({
          id: keptIfSame('id'),
          failures: keptIfSame('failures'),
          created_at: keptIfSame('created_at'),
          expires_at: keptIfSame('expires_at'),
          request_id: sql`excluded.request_id`,
          digest: sql`excluded.digest`,
          used_at: null,
          used_by: null,
        })
        .where(
          sql<boolean>`not (${same}) or (code.used_at is null and code.failures < ${PIN_TRIES} and code.expires_at > ${code.created_at})`,
        ),
    )
    .returning(['id', 'created_at', 'expires_at'])
    .executeTakeFirst();
}

/**
 * Tries digits against the newest PIN, in one statement: whoever comes first with the right ones uses it up,
 * a wrong try is counted, and a PIN that is used, blocked or expired matches nothing.
 * The comparison is between two HMACs, so its timing says nothing of the digits.
 */
export async function redeem(
  world: World,
  tx: Tx,
  accountId: string,
  pin: string,
  agentId: string,
): Promise<boolean> {
  const now = world.now();
  const digest = world.keys.digest(SCOPE, accountId, pin);
  const { rows } = await sql<{ ok: boolean | number }>`
    update code set
      failures = failures + case when digest = ${digest} then 0 else 1 end,
      used_at = case when digest = ${digest} then cast(${now} as bigint) end,
      used_by = case when digest = ${digest} then cast(${agentId} as text) end
    where scope = ${SCOPE} and subject = ${accountId}
      and used_at is null and failures < ${PIN_TRIES} and expires_at > ${now}
    returning used_at is not null as ok`.execute(tx);
  return Boolean(rows[0]?.ok);
}

/** Ends the newest PIN, if there is one. */
export async function revokeSupportPin(world: World, account: Row<'account'>): Promise<void> {
  await transact(world, async ({ tx, announce }) => {
    const ended = await tx
      .deleteFrom('code')
      .where('scope', '=', SCOPE)
      .where('subject', '=', account.id)
      .where('used_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!ended) return;
    await record(world, tx, {
      action: 'support-pin.revoked',
      actorId: account.id,
      accountId: account.id,
      detail: ended.id,
    });
    await announce(account.id);
  });
}

export async function supportPinState(world: World, account: Row<'account'>): Promise<SupportPinState> {
  const code = await world.database
    .selectFrom('code')
    .leftJoin('account as agent', 'agent.id', 'code.used_by')
    .selectAll('code')
    .select('agent.name as agent')
    .where('scope', '=', SCOPE)
    .where('subject', '=', account.id)
    .executeTakeFirst();
  const serverNow = world.now();
  if (!code) return { serverNow, supportPin: null };
  return {
    serverNow,
    supportPin: {
      id: code.id,
      status: statusOf(code, serverNow),
      createdAt: code.created_at,
      expiresAt: code.expires_at,
      usedAt: code.used_at,
      usedBy: code.agent,
    },
  };
}

function statusOf(code: Row<'code'>, now: number): SupportPinStatus {
  if (code.used_at !== null) return 'used';
  if (code.failures >= PIN_TRIES) return 'blocked';
  return code.expires_at > now ? 'live' : 'expired';
}
