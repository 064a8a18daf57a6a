/**
 * A case at the desk: first the account, then the PIN. Cases for known and unknown identifiers look the same, and so do
 * all refusals. An agent learns of an account only what a right PIN or a confirmation opens.
 */
import type { DeskCase, LimitedData } from '../../../../protocol/protocol.ts';
import { audit, auditLogOfCase } from '../../accounts/audit-log.ts';
import { findAccount } from '../../accounts/identifier.ts';
import { maskEmail, maskPhone } from '../../accounts/mask.ts';
import { consumeAttempt, LIMITS, retryAfter } from '../../credentials/rate-limits.ts';
import type { TableRow, Tx } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { confirmationOfCase } from '../confirmation.ts';
import { redeem } from '../support-pin.ts';
import { openLimitedData } from './limited-data.ts';

/** No account has this id. A try for an unknown identifier does the same work and matches nothing. */
export const NOBODY = '';

export function openCase(world: World, agent: TableRow<'account'>, identifier: string): Promise<string> {
  return transact(world, async ({ tx }) => {
    const account = await findAccount(tx, identifier);
    const accountId = account?.role === 'person' ? account.id : null;
    const id = world.random.id();
    await tx
      .insertInto('desk_case')
      .values({
        id,
        agent_id: agent.id,
        account_id: accountId,
        identifier: identifier.trim(),
        created_at: world.now(),
        verified_until: null,
        verified_by: null,
        questions_until: null,
        document_until: null,
        document_type: null,
        document_seconded_by: null,
      })
      .execute();
    await audit(world, tx, { action: 'case.opened', actorId: agent.id, accountId, caseId: id });
    return id;
  });
}

/** One of the agent's own cases. Another agent's case is not found. */
export const findCase = (world: World, agent: TableRow<'account'>, caseId: string) =>
  world.database
    .selectFrom('desk_case')
    .selectAll()
    .where('id', '=', caseId)
    .where('agent_id', '=', agent.id)
    .executeTakeFirst();

/** Whether the person denied in this case. It then takes no other proof. */
export async function wasDenied(tx: Tx, caseId: string): Promise<boolean> {
  const denied = await tx
    .selectFrom('confirmation')
    .select('id')
    .where('case_id', '=', caseId)
    .where('answer', '=', 'denied')
    .executeTakeFirst();
  return denied !== undefined;
}

export async function readCase(
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
): Promise<Result<DeskCase>> {
  const found = await findCase(world, agent, caseId);
  if (!found) return refuse('not-found');
  return accept({
    id: found.id,
    identifier: found.identifier,
    createdAt: found.created_at,
    serverNow: world.now(),
    verified: await limitedData(world, found),
    confirmation: await confirmationOfCase(world, found.id),
    trail: await auditLogOfCase(world.database, found.id),
  });
}

/**
 * Name, masked e-mail address and phone number, and devices with serial numbers: nothing more, and only for a while.
 */
async function limitedData(
  world: World,
  { account_id, verified_until, verified_by }: TableRow<'desk_case'>,
): Promise<LimitedData | null> {
  if (account_id === null || verified_until === null || verified_until <= world.now()) return null;
  const account = await world.database
    .selectFrom('account')
    .select(['name', 'email', 'phone'])
    .where('id', '=', account_id)
    .executeTakeFirstOrThrow();
  return {
    until: verified_until,
    how: verified_by ?? 'support-pin',
    name: account.name,
    email: maskEmail(account.email),
    phone: account.phone && maskPhone(account.phone),
    devices: await world.database
      .selectFrom('device')
      .select(['name', 'model', 'serial'])
      .where('account_id', '=', account_id)
      .orderBy('name')
      .execute(),
  };
}

export async function redeemForCase(
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
  pin: string,
): Promise<Result<DeskCase>> {
  const found = await findCase(world, agent, caseId);
  if (!found) return refuse('not-found');
  const outcome = await transact(world, async ({ tx, announce, notify }): Promise<Result<undefined>> => {
    const now = world.now();
    const key = `agent ${agent.id}`;
    const wait = await retryAfter(tx, key, LIMITS.agentFailure, now);
    if (wait > 0) return refuse('too-many', wait);
    if (await wasDenied(tx, caseId)) return refuse('person-denied');

    const right = await redeem(world, tx, found.account_id ?? NOBODY, pin, agent.id);
    const deed = { actorId: agent.id, accountId: found.account_id, caseId };
    await audit(world, tx, { action: right ? 'support-pin.redeemed' : 'support-pin.refused', ...deed });
    await announce(found.account_id ?? NOBODY);
    if (!right) {
      await consumeAttempt(tx, key, now);
      return refuse('pin-refused');
    }
    await openLimitedData(world, tx, caseId, 'support-pin');
    const owner = await tx
      .selectFrom('account')
      .select(['email', 'language'])
      .where('id', '=', found.account_id)
      .executeTakeFirstOrThrow();
    notify({ to: owner.email, ...messagesTo(world, owner).pinUsed(agent.name) });
    return accept(undefined);
  });
  return outcome.ok ? readCase(world, agent, caseId) : outcome;
}

/** The agent's latest cases, newest first. */
export const casesOf = (world: World, agent: TableRow<'account'>): Promise<TableRow<'desk_case'>[]> =>
  world.database
    .selectFrom('desk_case')
    .selectAll()
    .where('agent_id', '=', agent.id)
    .orderBy('created_at', 'desc')
    .limit(10)
    .execute();
