/**
 * The audit log: who did what to whom, and when. Rows are added and read, never changed. What nobody has proved is
 * counted elsewhere (noise.ts).
 */
import type { AuditEntry } from '../../../protocol/protocol.ts';
import type { Database, Tx } from '../database/schema.ts';
import type { World } from '../world.ts';
import { canonical } from './identifier.ts';
import { type TrailFilter, type TrailSlice, trailSlice } from './trail-filter.ts';

export const AUDIT_ACTIONS = [
  'session.started',
  'session.ended',
  'session.all-ended',
  'passkey.added',
  'passkey.removed',
  'password.changed',
  'support-pin.made',
  'support-pin.revoked',
  'support-pin.redeemed',
  'support-pin.refused',
  'confirmation.asked',
  'confirmation.confirmed',
  'confirmation.denied',
  'confirmation.number-refused',
  'confirmation.withheld',
  'identity.passed',
  'identity.failed',
  'temporary-password.sent',
  'temporary-password.used',
  'document.seen',
  'document.refused',
  'document.seconded',
  'desk.limit-reached',
  'activation.issued',
  'profile.access-asked',
  'profile.changed',
  'second-step.chosen',
  'second-factor.forgotten',
  'recovery.asked',
  'recovery.opened',
  'recovery.document-read',
  'recovery.approved',
  'recovery.refused',
  'recovery.name-refused',
  'recovery.code-sent',
  'recovery.stopped',
  'case.opened',
  'password.reset',
  'password.by-temporary',
  'password.activated',
  'password.recovered',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export interface AuditEvent {
  action: AuditAction;
  /** Empty for the service itself, and for somebody who has proved nothing. */
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
    .orderBy('audit.at', 'desc');

const filtered = (database: Database, filter: TrailFilter) =>
  trailSlice(
    trail(database)
      // One order for rows of the same moment, so that each is on one page.
      .orderBy('audit.id')
      .$if(filter.action !== '', (query) => query.where('audit.action', '=', filter.action))
      .$if(filter.from !== null, (query) => query.where('audit.at', '>=', filter.from ?? 0))
      .$if(filter.to !== null, (query) => query.where('audit.at', '<', filter.to ?? 0)),
    filter,
  );

/** As many as one case or one agent's own page shows. */
const LATEST = 50;

const readable = (rows: { at: number; action: string; actor: string | null }[]): AuditEntry[] =>
  rows.map((row) => ({ ...row, actor: row.actor ?? '–' }));

/** What happened in one case, newest first. */
export const auditLogOfCase = async (database: Database | Tx, caseId: string) => {
  const rows = await trail(database)
    .select('actor.role')
    .where('audit.case_id', '=', caseId)
    .limit(LATEST)
    .execute();
  // An agent learns the person's name from a proof and for a while only, never from the answers in a case.
  return readable(rows.map(({ role, ...row }) => ({ ...row, actor: role === 'agent' ? row.actor : null })));
};

/** What was done to one account, newest first. */
export const auditLogOfAccount = async (
  database: Database,
  accountId: string,
  filter: TrailFilter,
): Promise<TrailSlice<AuditEntry>> => {
  const page = filtered(database, filter);
  const rows = await page.query
    .where('audit.account_id', '=', accountId)
    .$if(filter.by === 'owner', (query) => query.where('audit.actor_id', '=', accountId))
    .$if(filter.by === 'desk', (query) => query.where('audit.actor_id', 'not in', [accountId, '']))
    .execute();
  return page.of(readable(rows));
};

/** What one agent did, newest first. */
export const auditLogOfActor = async (database: Database, actorId: string) =>
  readable(await trail(database).where('audit.actor_id', '=', actorId).limit(LATEST).execute());

/** One entry as a supervisor reads it. */
export interface FullAuditEntry {
  at: number;
  action: string;
  actor: string | null;
  account: string | null;
  detail: string | null;
}

/** All entries, newest first. The filter's `who` is the user ID of the actor or of the account concerned. */
export const fullAuditLog = async (
  database: Database,
  filter: TrailFilter,
): Promise<TrailSlice<FullAuditEntry>> => {
  const who = canonical(filter.who);
  const page = filtered(database, filter);
  const rows = await page.query
    .leftJoin('account as concerned', 'concerned.id', 'audit.account_id')
    .select(['concerned.name as account', 'audit.detail'])
    .$if(filter.who !== '', (query) =>
      query.where((is) => is.or([is('actor.user_id', '=', who), is('concerned.user_id', '=', who)])),
    )
    .execute();
  return page.of(rows);
};
