/**
 * Recovery at the desk, with two agents: one opens a request and looks at it, another one decides. The decision deletes
 * the picture.
 */
import { audit } from '../../accounts/audit-log.ts';
import { isNameOn } from '../../accounts/identity-document.ts';
import { consumeAttempt, LIMITS, retryAfter } from '../../credentials/rate-limits.ts';
import type { TableRow } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { NOBODY } from '../desk/case.ts';
import { countOpenedWay, waitToOpenWay } from '../desk/opened-ways.ts';
import { DOCUMENT_SEAL, MOST_WAITING, sendRecoveryCodes } from './recovery-request.ts';

/** Without the picture, which is read separately. */
export type OpenRecovery = Pick<
  TableRow<'recovery'>,
  'id' | 'identifier' | 'new_email' | 'document_type' | 'created_at' | 'opened_by'
>;

const undecided = ({ database }: World) =>
  database
    .selectFrom('recovery')
    .select(['id', 'identifier', 'new_email', 'document_type', 'created_at', 'opened_by'])
    .where('approved', 'is', null)
    .where('closed', '=', 0)
    .orderBy('created_at');

/** Oldest first. */
export const openRecoveries = (world: World): Promise<OpenRecovery[]> =>
  undecided(world).limit(MOST_WAITING).execute();

export const findRecovery = (world: World, id: string): Promise<OpenRecovery | undefined> =>
  undecided(world).where('id', '=', id).executeTakeFirst();

/** Takes a request that nobody has opened. */
export function openRecovery(
  world: World,
  agent: TableRow<'account'>,
  id: string,
): Promise<Result<undefined>> {
  return transact(world, async ({ tx }): Promise<Result<undefined>> => {
    const opened = await tx
      .updateTable('recovery')
      .set({ opened_by: agent.id })
      .where('id', '=', id)
      .where('opened_by', 'is', null)
      .where('closed', '=', 0)
      .returning('account_id')
      .executeTakeFirst();
    if (!opened) return refuse('not-found');
    const deed = { actorId: agent.id, accountId: opened.account_id, detail: id };
    await audit(world, tx, { action: 'recovery.opened', ...deed });
    return accept(undefined);
  });
}

/** The picture, until the decision. Each view is in the audit log. */
export function readDocument(
  world: World,
  agent: TableRow<'account'>,
  id: string,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; type: string }>> {
  return transact(
    world,
    async ({ tx }): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; type: string }>> => {
      const found = await tx
        .selectFrom('recovery')
        .select(['document', 'document_type', 'account_id'])
        .where('id', '=', id)
        .where('opened_by', 'is not', null)
        .executeTakeFirst();
      if (!found?.document) return refuse('not-found');
      const deed = { actorId: agent.id, accountId: found.account_id, detail: id };
      await audit(world, tx, { action: 'recovery.document-read', ...deed });
      return accept({ bytes: world.keys.open(DOCUMENT_SEAL, id, found.document), type: found.document_type });
    },
  );
}

/**
 * Decides on a request that another agent opened. An approval takes the name on the document. When it is not the
 * account's, or there is no account, the request stays open and the answer is the same.
 * @returns `forbidden` for the agent who opened it.
 */
export async function decideRecovery(
  world: World,
  agent: TableRow<'account'>,
  id: string,
  decision: { approved: false } | { approved: true; nameOnIt: string },
): Promise<Result<undefined>> {
  const outcome = await transact(world, async (work): Promise<Result<undefined>> => {
    const { tx, notify } = work;
    const ofAgent = `agent ${agent.id}`;
    const wait = await retryAfter(tx, ofAgent, LIMITS.agentFailure, world.now());
    const waitToApprove = decision.approved ? await waitToOpenWay(world, work, agent, 'recovery') : 0;
    if (wait + waitToApprove > 0) return refuse('too-many', Math.max(wait, waitToApprove));
    const found = await tx
      .selectFrom('recovery')
      .selectAll()
      .where('id', '=', id)
      .where('approved', 'is', null)
      .where('closed', '=', 0)
      .executeTakeFirst();
    if (!found?.opened_by) return refuse('not-found');
    if (found.opened_by === agent.id) return refuse('forbidden');
    const account = await tx
      .selectFrom('account')
      .selectAll()
      .where('id', '=', found.account_id ?? NOBODY)
      .executeTakeFirst();
    if (decision.approved && !(account && isNameOn(decision.nameOnIt, account.name))) {
      await consumeAttempt(tx, ofAgent, world.now());
      const deed = { actorId: agent.id, accountId: found.account_id, detail: id };
      await audit(world, tx, { action: 'recovery.name-refused', ...deed });
      return refuse('wrong-credentials');
    }

    const due_at = decision.approved ? world.now() + world.settings.recoveryWait : null;
    const decided = await tx
      .updateTable('recovery')
      .set({
        approved: decision.approved ? 1 : 0,
        closed: decision.approved ? 0 : 1,
        decided_by: agent.id,
        document: null,
        due_at,
      })
      .where('id', '=', id)
      .where('approved', 'is', null)
      .where('closed', '=', 0)
      .returning('id')
      .executeTakeFirst();
    if (!decided) return refuse('not-found');
    if (decision.approved) await countOpenedWay(world, work, agent, 'recovery');
    const deed = { actorId: agent.id, accountId: found.account_id, detail: id };
    await audit(world, tx, {
      action: decision.approved ? 'recovery.approved' : 'recovery.refused',
      ...deed,
    });
    const hours = Math.round(world.settings.recoveryWait / 3_600_000);
    const letters = messagesTo(world, found);
    notify({
      to: found.new_email,
      ...(decision.approved ? letters.recoveryApproved(hours) : letters.recoveryRefused()),
    });
    if (decision.approved && account)
      notify({ to: account.email, ...messagesTo(world, account).recoveryAhead(hours) });
    return accept(undefined);
  });
  // Without a waiting time, the code goes out at once.
  if (outcome.ok && world.settings.recoveryWait === 0) await sendRecoveryCodes(world);
  return outcome;
}
