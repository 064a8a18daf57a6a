import type { DeskCase } from '../../../../protocol/protocol.ts';
import { audit } from '../../accounts/audit-log.ts';
import { consumeAttempt, LIMITS, lock, retryAfter } from '../../credentials/rate-limits.ts';
import type { TableRow } from '../../database/schema.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { CONFIRMATION_LIFETIME, confirmationsOf, lapseOlder } from '../confirmation.ts';
import { findCase, readCase, wasDenied } from './case.ts';

/**
 * Asks the person of a case to confirm that they are the caller. For an unknown identifier it does the same: the
 * request waits and lapses. After a denial, the case takes no further request.
 */
export async function askForConfirmation(
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
  reason: string,
): Promise<Result<DeskCase>> {
  const found = await findCase(world, agent, caseId);
  if (!found) return refuse('not-found');
  const { account_id: accountId } = found;
  const outcome = await transact(world, async ({ tx, announce }): Promise<Result<undefined>> => {
    const now = world.now();
    const key = `confirmation-request ${agent.id}`;
    const wait = await retryAfter(tx, key, LIMITS.confirmationRequest, now);
    if (wait > 0) return refuse('too-many', wait);
    await lock(tx, confirmationsOf(accountId ?? found.id), now);
    if (await wasDenied(tx, caseId)) return refuse('person-denied');
    await consumeAttempt(tx, key, now);
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
      })
      .execute();
    const deed = { actorId: agent.id, accountId, caseId, detail: reason };
    await audit(world, tx, { action: 'confirmation.asked', ...deed });
    await announce(accountId ?? '');
    return accept(undefined);
  });
  return outcome.ok ? readCase(world, agent, caseId) : outcome;
}
