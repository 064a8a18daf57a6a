/**
 * A second agent sees an identity document too, before an activation code is given on paper. One agent alone, or
 * somebody with that agent's password, can then open no account.
 */
import { audit } from '../../accounts/audit-log.ts';
import { type IdentityDocument, isNameOn } from '../../accounts/identity-document.ts';
import { consumeAttempt, LIMITS, retryAfter } from '../../credentials/rate-limits.ts';
import type { Database, TableRow, Tx } from '../../database/schema.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { wasDenied } from '../desk/case.ts';
import { NOTED_FOR } from '../desk/case-proof.ts';
import { countOpenedWay, waitToOpenWay } from '../desk/opened-ways.ts';

/** A document that one agent has seen. */
export interface SeenDocument {
  caseId: string;
  /** As the caller said it. */
  identifier: string;
  document: IdentityDocument;
  /** Who has seen it. */
  agent: string;
  until: number;
}

/** The cases of other agents that wait for a second look. */
const waiting = (database: Database | Tx, agent: TableRow<'account'>, now: number) =>
  database
    .selectFrom('desk_case')
    .innerJoin('account as first', 'first.id', 'desk_case.agent_id')
    .innerJoin('account as owner', 'owner.id', 'desk_case.account_id')
    .select([
      'desk_case.id as case_id',
      'desk_case.identifier',
      'desk_case.agent_id',
      'desk_case.document_type',
      'desk_case.document_until',
      'first.name as agent',
      'owner.id as account_id',
      'owner.name as owner',
    ])
    .where('desk_case.document_until', '>', now)
    .where('desk_case.document_type', 'is not', null)
    .where('desk_case.document_seconded_by', 'is', null)
    .where('desk_case.agent_id', '!=', agent.id)
    .orderBy('desk_case.document_until');

export async function documentsToSee(world: World, agent: TableRow<'account'>): Promise<SeenDocument[]> {
  const rows = await waiting(world.database, agent, world.now()).execute();
  return rows.flatMap(({ case_id, identifier, document_type, document_until, agent }) =>
    document_type === null
      ? []
      : [{ caseId: case_id, identifier, document: document_type, agent, until: document_until ?? 0 }],
  );
}

/** Notes that a second agent has seen the document. A wrong name counts for that agent like a wrong PIN. */
export function seeDocumentToo(
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
  nameOnIt: string,
): Promise<Result<undefined>> {
  return transact(world, async (work): Promise<Result<undefined>> => {
    const { tx, announce } = work;
    const now = world.now();
    const failures = `agent ${agent.id}`;
    const wait = Math.max(
      await retryAfter(tx, failures, LIMITS.agentFailure, now),
      await waitToOpenWay(world, work, agent, 'second-look'),
    );
    if (wait > 0) return refuse('too-many', wait);
    const found = await waiting(tx, agent, now).where('desk_case.id', '=', caseId).executeTakeFirst();
    if (!found) return refuse('not-found');
    if (await wasDenied(tx, caseId)) return refuse('person-denied');
    const deed = {
      actorId: agent.id,
      accountId: found.account_id,
      caseId,
      ...(found.document_type && { detail: found.document_type }),
    };
    if (!isNameOn(nameOnIt, found.owner)) {
      await consumeAttempt(tx, failures, now);
      await audit(world, tx, { action: 'document.refused', ...deed });
      return refuse('wrong-credentials');
    }
    const seconded = await tx
      .updateTable('desk_case')
      .set({ document_seconded_by: agent.id, document_until: now + NOTED_FOR })
      .where('id', '=', caseId)
      .where('document_until', '>', now)
      .where('document_seconded_by', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!seconded) return refuse('not-found');
    await audit(world, tx, { action: 'document.seconded', ...deed });
    await countOpenedWay(world, work, agent, 'second-look');
    await announce(found.agent_id);
    return accept(undefined);
  });
}
