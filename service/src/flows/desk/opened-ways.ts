/**
 * Ways into accounts that an agent opens for others. Each may be right, but many in a short time are what a stolen or
 * hostile agent account looks like. So they are limited although none fails, and supervisors are told.
 */
import { audit } from '../../accounts/audit-log.ts';
import { consumeAttempt, LIMITS, retryAfter } from '../../credentials/rate-limits.ts';
import type { TableRow } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import type { Work } from '../../transaction.ts';
import type { World } from '../../world.ts';

/** A code or temporary password that was given; a second look at a document; a recovery that was approved. */
type OpenedWay = 'code' | 'second-look' | 'recovery';

/** @returns Milliseconds until the agent may open another one. */
export const waitToOpenWay = (
  { now }: World,
  { tx }: Work,
  agent: TableRow<'account'>,
  way: OpenedWay,
): Promise<number> => retryAfter(tx, keyOf(agent, way), LIMITS.activationIssue, now());

/** Counts one that was opened, and tells the supervisors when it was the last for a while. */
export async function countOpenedWay(
  world: World,
  work: Work,
  agent: TableRow<'account'>,
  way: OpenedWay,
): Promise<void> {
  const { tx, notify } = work;
  await consumeAttempt(tx, keyOf(agent, way), world.now());
  if ((await waitToOpenWay(world, work, agent, way)) === 0) return;
  await audit(world, tx, { action: 'desk.limit-reached', actorId: agent.id, detail: way });
  const supervisors = await tx
    .selectFrom('account')
    .select(['email', 'language'])
    .where('supervises', '=', 1)
    .execute();
  for (const supervisor of supervisors)
    notify({ to: supervisor.email, ...messagesTo(world, supervisor).agentAtLimit(agent.name) });
}

const keyOf = ({ id }: TableRow<'account'>, way: OpenedWay) => `opened ${way} ${id}`;
