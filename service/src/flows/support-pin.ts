/**
 * The support PIN: shown once to its owner, redeemed once by an agent, and only the newest counts. Only an HMAC of its
 * digits is stored, bound to the account, under a key outside the database.
 */
import type { SupportPin, SupportPinState, SupportPinStatus } from '../../../protocol/protocol.ts';
import { audit } from '../accounts/audit-log.ts';
import { issueCode, redeemCode } from '../credentials/code.ts';
import { consumeAttempt, LIMITS, lock, retryAfter } from '../credentials/rate-limits.ts';
import type { TableRow, Tx } from '../database/schema.ts';
import { accept, type Result, refuse } from '../result.ts';
import { transact, type Work } from '../transaction.ts';
import type { World } from '../world.ts';

const SCOPE = 'support-pin';

/** This many wrong tries end a PIN. */
const PIN_TRIES = 3;

const lockOf = (accountId: string) => `support-pin ${accountId}`;

/**
 * The digits follow from the PIN's random id under the key. A request that is repeated after a lost answer gets the
 * same digits, although they are stored nowhere.
 */
const digitsOf = ({ keys, settings }: World, accountId: string, id: string) =>
  keys.digits(settings.supportPin.digits, 'support-pin digits', accountId, id);

const newestPin = (tx: Tx, accountId: string) =>
  tx
    .selectFrom('code')
    .selectAll()
    .where('scope', '=', SCOPE)
    .where('subject', '=', accountId)
    .executeTakeFirst();

/** @param requestId The client makes one for each click. A repeated request gets the same PIN and counts once. */
export function makeSupportPin(
  world: World,
  account: TableRow<'account'>,
  requestId: string,
): Promise<Result<SupportPin>> {
  return transact(world, async ({ tx, announce }) => {
    const now = world.now();
    const wait = await retryAfter(tx, lockOf(account.id), LIMITS.supportPinIssue, now);
    const newest = await newestPin(tx, account.id);
    if (newest?.request_id === requestId)
      return statusOf(newest, now) === 'live' ? accept(shown(newest)) : refuse('pin-ended');
    if (wait > 0) return refuse('too-many', wait);

    const id = world.random.id();
    const code = await issueCode(world, tx, {
      scope: SCOPE,
      subject: account.id,
      id,
      requestId,
      digits: digitsOf(world, account.id, id),
      lifetime: world.settings.supportPin.lifetime,
    });
    await consumeAttempt(tx, lockOf(account.id), now);
    const deed = { actorId: account.id, accountId: account.id, detail: id };
    await audit(world, tx, { action: 'support-pin.made', ...deed });
    await announce(account.id);
    return accept(shown(code));

    function shown({ id, created_at, expires_at }: TableRow<'code'>): SupportPin {
      const pin = digitsOf(world, account.id, id);
      return { id, pin, createdAt: created_at, expiresAt: expires_at, serverNow: now };
    }
  });
}

/** Tries digits against the newest PIN of an account. */
export const redeem = (
  world: World,
  tx: Tx,
  accountId: string,
  pin: string,
  agentId: string,
): Promise<boolean> =>
  redeemCode(world, tx, { scope: SCOPE, subject: accountId, digits: pin, tries: PIN_TRIES, by: agentId });

/** Ends the newest PIN, if there is one. */
export const revokeSupportPin = (world: World, account: TableRow<'account'>): Promise<void> =>
  transact(world, (work) => revokeWithin(world, work, account.id));

export async function revokeWithin(world: World, { tx, announce }: Work, accountId: string): Promise<void> {
  // Waits for a PIN that is being made right now.
  await lock(tx, lockOf(accountId), world.now());
  const ended = await tx
    .deleteFrom('code')
    .where('scope', '=', SCOPE)
    .where('subject', '=', accountId)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!ended) return;
  const deed = { actorId: accountId, accountId, detail: ended.id };
  await audit(world, tx, { action: 'support-pin.revoked', ...deed });
  await announce(accountId);
}

export async function supportPinState(world: World, account: TableRow<'account'>): Promise<SupportPinState> {
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

function statusOf(code: TableRow<'code'>, now: number): SupportPinStatus {
  if (code.used_at !== null) return 'used';
  if (code.failures >= PIN_TRIES) return 'blocked';
  return code.expires_at > now ? 'live' : 'expired';
}
