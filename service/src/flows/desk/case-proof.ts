/**
 * The desk's other proofs: answers to questions, and a document. A right proof is noted on the case for a while, and
 * allows one action.
 */

import { trustedPhone } from '../../accounts/trusted-phone.ts';
import { consumeAttempt, LIMITS, retryAfter } from '../../credentials/rate-limits.ts';
import type { TableRow } from '../../database/schema.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact, type Work } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { findCase, wasDenied } from './case.ts';
import { countOpenedWay, waitToOpenWay } from './opened-ways.ts';

/** For how long a right proof is noted. */
export const NOTED_FOR = 15 * 60_000;

/** The column that holds until when the proof is noted. */
type Proof = 'questions_until' | 'document_until';

/** Tries a proof. A wrong one counts for the agent like a wrong PIN. */
export async function tryProof(
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
  proof: Proof,
  isRight: (work: Work, found: TableRow<'desk_case'>) => Promise<boolean>,
): Promise<Result<undefined>> {
  const found = await findCase(world, agent, caseId);
  if (!found) return refuse('not-found');
  return transact(world, async (work): Promise<Result<undefined>> => {
    const now = world.now();
    const key = `agent ${agent.id}`;
    const wait = await retryAfter(work.tx, key, LIMITS.agentFailure, now);
    if (wait > 0) return refuse('too-many', wait);
    if (await wasDenied(work.tx, caseId)) return refuse('person-denied');
    if (!(await isRight(work, found))) {
      await consumeAttempt(work.tx, key, now);
      return refuse('wrong-credentials');
    }
    await work.tx
      .updateTable('desk_case')
      .set({ [proof]: now + NOTED_FOR })
      .where('id', '=', caseId)
      .execute();
    return accept(undefined);
  });
}

/** What an action needs besides the proof. Where it is missing, the answer is `forbidden`. */
interface Needs {
  /** A trusted number, and a way to send text messages. */
  phone?: boolean;
  /** A second agent who has seen the document too. */
  secondLook?: boolean;
}

/** Uses a noted proof for one action, which opens a way into the account. */
export async function actOnProof<T>(
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
  proof: Proof,
  needs: Needs,
  act: (work: Work, account: TableRow<'account'>, phone: string) => Promise<T>,
): Promise<Result<T>> {
  const found = await findCase(world, agent, caseId);
  if (!found?.account_id || (found[proof] ?? 0) <= world.now()) return refuse('not-found');
  const { account_id: accountId } = found;
  return transact(world, async (work): Promise<Result<T>> => {
    const { tx } = work;
    const account = await tx
      .selectFrom('account')
      .selectAll()
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow();
    if (await wasDenied(tx, caseId)) return refuse('person-denied');
    const phone = world.notifier.reaches.sms ? trustedPhone(account, world.now()) : undefined;
    if (needs.phone && !phone) return refuse('forbidden');
    if (needs.secondLook && found.document_seconded_by === null) return refuse('forbidden');
    const wait = await waitToOpenWay(world, work, agent, 'code');
    if (wait > 0) return refuse('too-many', wait);
    const spent = await tx
      .updateTable('desk_case')
      .set({ [proof]: null })
      .where('id', '=', caseId)
      .where(proof, '=', found[proof])
      .$if(needs.secondLook ?? false, (query) => query.where('document_seconded_by', 'is not', null))
      .returning('id')
      .executeTakeFirst();
    if (!spent) return refuse('not-found');
    await countOpenedWay(world, work, agent, 'code');
    return accept(await act(work, account, phone ?? ''));
  });
}
