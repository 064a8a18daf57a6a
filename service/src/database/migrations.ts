/** One DDL for both engines: only types and clauses that SQLite and PostgreSQL both accept. */
import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './schema.ts';

const SUPPORT_PIN = [
  `create table account (
    id text primary key, user_id text not null unique, name text not null, email text not null, phone text,
    password_hash text, role text not null check (role in ('person', 'agent')), created_at bigint not null)`,
  `create index account_email on account (email)`,
  `create index account_phone on account (phone)`,
  `create table device (
    id text primary key, account_id text not null references account (id) on delete cascade,
    name text not null, model text not null, serial text not null)`,
  `create index device_account on device (account_id)`,
  `create table passkey (
    id text primary key, account_id text not null references account (id) on delete cascade,
    public_key text not null, counter bigint not null, transports text not null,
    created_at bigint not null, last_used_at bigint)`,
  `create index passkey_account on passkey (account_id)`,
  `create table session (
    id text primary key, digest text not null unique, account_id text not null references account (id) on delete cascade,
    client text not null, created_at bigint not null, expires_at bigint not null)`,
  `create index session_account on session (account_id)`,
  `create index session_expiry on session (expires_at)`,
  `create table spent_challenge (nonce text primary key, expires_at bigint not null)`,
  `create index spent_challenge_expiry on spent_challenge (expires_at)`,
  // One row for each subject and scope, so only the newest code exists.
  `create table code (
    scope text not null, subject text not null, id text not null, request_id text not null, digest text not null,
    failures integer not null, created_at bigint not null, expires_at bigint not null,
    used_at bigint, used_by text, primary key (scope, subject))`,
  `create table attempt (key text not null, at bigint not null)`,
  `create index attempt_key on attempt (key, at)`,
  `create table attempt_lock (key text primary key, at bigint not null)`,
  `create table desk_case (
    id text primary key, agent_id text not null references account (id) on delete cascade,
    account_id text references account (id) on delete cascade, identifier text not null,
    created_at bigint not null, verified_until bigint)`,
  `create index desk_case_agent on desk_case (agent_id, created_at)`,
  // No foreign keys, because the audit log outlives the rows that it names.
  `create table audit (
    id text primary key, at bigint not null, action text not null, actor_id text not null,
    account_id text, case_id text, detail text)`,
  `create index audit_account on audit (account_id, at)`,
  `create index audit_case on audit (case_id, at)`,
];

const PASSWORD_HELP = [
  // A row is added for every typed name. Without an account it has no address, and is otherwise the same.
  `create table password_help (
    digest text primary key, subject text not null, email text, expires_at bigint not null, verified_until bigint)`,
  `create index password_help_expiry on password_help (expires_at)`,
];

const CONFIRMATION = [
  `alter table session add column passkey_id text`,
  `alter table desk_case add column verified_by text`,
  // A request without an account waits and lapses like any other.
  `create table confirmation (
    id text primary key, case_id text not null references desk_case (id) on delete cascade,
    agent_id text not null, account_id text references account (id) on delete cascade, reason text not null,
    created_at bigint not null, expires_at bigint not null, answer text, answered_at bigint)`,
  `create index confirmation_account on confirmation (account_id, created_at)`,
  `create index confirmation_case on confirmation (case_id, created_at)`,
];

const CHANNELS = [
  `alter table account add column phone_changed_at bigint`,
  `alter table account add column postal_code text`,
  `alter table password_help add column via text`,
  `alter table password_help add column fits integer not null default 1`,
  `alter table password_help drop column verified_until`,
  `create table new_password (
    digest text primary key, account_id text references account (id) on delete cascade, email text, new_email text,
    way text not null, expires_at bigint not null)`,
  `create index new_password_expiry on new_password (expires_at)`,
];

const PROOFS = [
  `alter table account add column supervises integer not null default 0`,
  `alter table account add column second_step text`,
  `alter table desk_case add column questions_until bigint`,
  `alter table desk_case add column document_until bigint`,
  `create table registry_fact (
    account_id text not null references account (id) on delete cascade, kind text not null, digest text not null,
    primary key (account_id, kind))`,
  `create table security_question (
    account_id text not null references account (id) on delete cascade, position integer not null,
    question text not null, digest text not null, primary key (account_id, position))`,
  `create table sign_in_ticket (
    digest text primary key, account_id text not null references account (id) on delete cascade,
    client text not null, expires_at bigint not null)`,
  `create index sign_in_ticket_expiry on sign_in_ticket (expires_at)`,
];

const PROFILE = [
  `create table profile_access (
    account_id text primary key references account (id) on delete cascade, opens_at bigint not null,
    closes_at bigint not null, told integer not null)`,
  `create table profile_change (
    account_id text primary key references account (id) on delete cascade, field text not null, value text not null,
    expires_at bigint not null)`,
];

const RECOVERY = [
  // The document is text on both engines: encrypted bytes in base64.
  `create table recovery (
    id text primary key, account_id text references account (id) on delete cascade, identifier text not null,
    new_email text not null, document text, document_type text not null, created_at bigint not null,
    opened_by text, decided_by text, approved integer, due_at bigint, sent integer not null, over integer not null)`,
  `create index recovery_created on recovery (created_at)`,
  `create index recovery_email on recovery (new_email)`,
];

const LANGUAGE = [
  `alter table account add column language text`,
  `alter table recovery add column language text`,
];

const REFUSE = 'the audit trail is append-only';

/** Not even the service itself can change the audit log. */
const appendOnlyAudit: Migration = {
  up: async (db: Kysely<unknown>) => {
    const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
    const statements = isPostgres
      ? [
          `create function audit_is_append_only() returns trigger language plpgsql as
            $$ begin raise exception '${REFUSE}'; end $$`,
          `create trigger audit_append_only before update or delete or truncate on audit
            for each statement execute function audit_is_append_only()`,
        ]
      : ['update', 'delete'].map(
          (change) => `create trigger audit_no_${change} before ${change} on audit
            begin select raise(abort, '${REFUSE}'); end`,
        );
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const NAMES = [
  `alter table password_help rename column fits to postal_code_fits`,
  `alter table new_password rename column way to method`,
  `alter table profile_access rename column told to notified`,
  `alter table recovery rename column over to closed`,
];

const DESK = [
  // A request that waits during the update has no number, so that it cannot be confirmed. It lapses.
  `alter table confirmation add column number integer`,
  `alter table confirmation add column numbers text`,
  `alter table session add column two_factor integer not null default 0`,
  `alter table desk_case add column document_type text`,
  `alter table desk_case add column document_seconded_by text`,
];

const NOISE = [
  // No foreign key: names that nobody has are counted together, under the empty id.
  `create table noise (
    account_id text not null, action text not null, day bigint not null, count bigint not null,
    first_at bigint not null, last_at bigint not null, primary key (account_id, action, day))`,
  `create index noise_last on noise (last_at)`,
  `create index audit_at on audit (at)`,
  `create index audit_actor on audit (actor_id, at)`,
];

const DEVICES = [
  `alter table account add column password_changed_at bigint`,
  // A row is added for every typed name. Only those of accounts stay until a new password.
  `create table sign_in_tries (
    key text primary key, account_id text references account (id) on delete cascade, recent integer not null,
    total integer not null, last_at bigint not null, notified integer not null)`,
  `create index sign_in_tries_account on sign_in_tries (account_id)`,
  `create index sign_in_tries_last on sign_in_tries (last_at)`,
  `alter table sign_in_ticket add column device text`,
  `alter table password_help add column device text`,
];

const migrationOf = (statements: string[]): Migration => ({
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
});

const migrations: Record<string, Migration> = {
  '001-support-pin': migrationOf(SUPPORT_PIN),
  '002-password-help': migrationOf(PASSWORD_HELP),
  '003-confirmation': migrationOf(CONFIRMATION),
  '004-channels': migrationOf(CHANNELS),
  '005-proofs': migrationOf(PROOFS),
  '006-profile': migrationOf(PROFILE),
  '007-recovery': migrationOf(RECOVERY),
  '008-append-only-audit': appendOnlyAudit,
  '009-language': migrationOf(LANGUAGE),
  '010-names': migrationOf(NAMES),
  '011-devices': migrationOf(DEVICES),
  '012-desk': migrationOf(DESK),
  '013-noise': migrationOf(NOISE),
};

/** Brings the database up to date. Throws when that is not possible. */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
