import type { DeskCase } from '../../../../protocol/protocol.ts';
import { audit } from '../../accounts/audit-log.ts';
import { drawMatchNumbers } from '../../credentials/match-numbers.ts';
import { consumeAttempt, LIMITS, lock, retryAfter } from '../../credentials/rate-limits.ts';
import type { TableRow } from '../../database/schema.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { CONFIRMATION_LIFETIME, confirmationsOf, lapseOlder } from '../confirmation.ts';
import { findCase, NOBODY, readCase, wasDenied } from './case.ts';
import { isProtectedFrom } from './denial-protection.ts';

/**
 * Asks the person of a case to confirm that they are the caller. For an unknown identifier it does the same: the request
 * waits and lapses. After a denial the case takes no further request. In every other case, a request to a person who is
 * protected by a denial looks like one for an unknown identifier.
 */
export async function askForConfirmation(
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
  reason: string,
): Promise<Result<DeskCase>> {
  const found = await findCase(world, agent, caseId);
  if (!found) return refuse('not-found');
  const outcome = await transact(world, async ({ tx, announce }): Promise<Result<undefined>> => {
    const now = world.now();
    const key = `confirmation-request ${agent.id}`;
    const wait = await retryAfter(tx, key, LIMITS.confirmationRequest, now);
    if (wait > 0) return refuse('too-many', wait);
    await lock(tx, confirmationsOf(found.account_id ?? found.id), now);
    if (await wasDenied(tx, caseId)) return refuse('person-denied');
    await consumeAttempt(tx, key, now);
    const withheld = await isProtectedFrom(tx, agent, found.account_id ?? NOBODY, now);
    const accountId = withheld ? null : found.account_id;
    await lapseOlder(world, tx, accountId);
    await tx
      .insertInto('confirmation')
      .values({
        id: world.random.id(),
        case_id: caseId,
        agent_id: agent.id,
        account_id: accountId,
        reason,
        created_at: now,
        expires_at: now + CONFIRMATION_LIFETIME,
        answer: null,
        answered_at: null,
        ...drawMatchNumbers(world),
      })
      .execute();
    const deed = { actorId: agent.id, accountId, caseId, detail: reason };
    await audit(world, tx, { action: 'confirmation.asked', ...deed });
    // Nobody's deed, so that the agent does not read it in the list of their own.
    if (withheld)
      await audit(world, tx, {
        action: 'confirmation.withheld',
        actorId: NOBODY,
        accountId: found.account_id,
        detail: reason,
      });
    await announce(accountId ?? NOBODY);
    return accept(undefined);
  });
  return outcome.ok ? readCase(world, agent, caseId) : outcome;
}
