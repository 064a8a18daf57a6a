/** The audit log: who did what to whom, and when. Rows are added and read, never changed. */
import type { AuditEntry } from '../../../protocol/protocol.ts';
import type { Database, ResetMethod, Tx } from '../database/schema.ts';
import type { World } from '../world.ts';
import { canonical } from './identifier.ts';

export type AuditAction =
  | 'session.started'
  | 'session.ended'
  | 'second-step.refused'
  | 'session.all-ended'
  | 'passkey.added'
  | 'passkey.removed'
  | 'password.changed'
  | 'password-help.code-sent'
  | 'password-help.code-withheld'
  | 'password-help.code-refused'
  | ResetMethod
  | 'support-pin.made'
  | 'support-pin.revoked'
  | 'support-pin.redeemed'
  | 'support-pin.refused'
  | 'confirmation.asked'
  | 'confirmation.confirmed'
  | 'confirmation.denied'
  | 'confirmation.number-refused'
  | 'confirmation.withheld'
  | 'identity.passed'
  | 'identity.failed'
  | 'temporary-password.sent'
  | 'temporary-password.used'
  | 'temporary-password.refused'
  | 'document.seen'
  | 'document.refused'
  | 'document.seconded'
  | 'desk.limit-reached'
  | 'activation.issued'
  | 'activation.refused'
  | 'profile.access-asked'
  | 'profile.changed'
  | 'second-step.chosen'
  | 'second-factor.forgotten'
  | 'recovery.asked'
  | 'recovery.opened'
  | 'recovery.document-read'
  | 'recovery.approved'
  | 'recovery.refused'
  | 'recovery.name-refused'
  | 'recovery.code-sent'
  | 'recovery.code-refused'
  | 'recovery.stopped'
  | 'case.opened';

export interface AuditEvent {
  action: AuditAction;
  actorId: string;
  accountId?: string | null;
  caseId?: string;
  detail?: string;
}

export async function audit(world: World, tx: Tx, deed: AuditEvent): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      id: world.random.id(),
      at: world.now(),
      action: deed.action,
      actor_id: deed.actorId,
      account_id: deed.accountId ?? null,
      case_id: deed.caseId ?? null,
      detail: deed.detail ?? null,
    })
    .execute();
}

const trail = (database: Database | Tx) =>
  database
    .selectFrom('audit')
    .leftJoin('account as actor', 'actor.id', 'audit.actor_id')
    .select(['audit.at', 'audit.action', 'actor.name as actor'])
    .orderBy('audit.at', 'desc')
    .limit(50);

const readable = (rows: { at: number; action: string; actor: string | null }[]): AuditEntry[] =>
  rows.map((row) => ({ ...row, actor: row.actor ?? '–' }));

/** What happened in one case, newest first. */
export const auditLogOfCase = async (database: Database | Tx, caseId: string) => {
  const rows = await trail(database).select('actor.role').where('audit.case_id', '=', caseId).execute();
  // An agent learns the person's name from a proof and for a while only, never from the answers in a case.
  return readable(rows.map(({ role, ...row }) => ({ ...row, actor: role === 'agent' ? row.actor : null })));
};

/** What was done to one account, newest first. */
export const auditLogOfAccount = async (database: Database, accountId: string) =>
  readable(await trail(database).where('audit.account_id', '=', accountId).execute());

/** What one agent did, newest first. */
export const auditLogOfActor = async (database: Database, actorId: string) =>
  readable(await trail(database).where('audit.actor_id', '=', actorId).execute());

/** One entry as a supervisor reads it. */
export type FullAuditEntry = Awaited<ReturnType<typeof fullAuditLog>>[number];

/** All entries, newest first. @param who User ID of the actor or of the account concerned; empty for all. */
export const fullAuditLog = (database: Database, who: string) =>
  trail(database)
    .leftJoin('account as concerned', 'concerned.id', 'audit.account_id')
    .select(['concerned.name as account', 'audit.detail'])
    .$if(who !== '', (query) =>
      query.where((is) =>
        is.or([is('actor.user_id', '=', canonical(who)), is('concerned.user_id', '=', canonical(who))]),
      ),
    )
    .limit(200)
    .execute();
