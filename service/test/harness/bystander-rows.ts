/**
 * A row of every kind for two people who do nothing: a person and an agent. The type names every table, so that a new
 * one cannot be forgotten; the test compares it with the database's own list as well.
 */
import type { TableRow, Tables } from '../../src/database/schema.ts';
import type { World } from '../../src/world.ts';

/** Stands in each row that names neither of the two, so that all of theirs are found again. */
const MARK = 'bystander';

/** Scopes of the codes that are kept under an account's id. */
const SCOPES = ['support-pin', 'temporary-password', 'activation', 'profile-old', 'profile-new'];

type Rows = { [Table in keyof Tables]: TableRow<Table>[] };

interface Bystanders {
  person: TableRow<'account'>;
  agent: TableRow<'account'>;
}

function rowsOf(world: World, { person, agent }: Bystanders): Rows {
  const now = world.now();
  const later = now + 24 * 3_600_000;
  const code = (scope: string, subject: string) => ({
    scope,
    subject,
    id: `${MARK} ${scope}`,
    request_id: MARK,
    digest: MARK,
    failures: 1,
    created_at: now,
    expires_at: later,
    used_at: null,
    used_by: null,
  });
  const helpSubject = world.keys.digest('password-help', person.email);
  return {
    // They exist already.
    account: [],
    device: [],
    registry_fact: [{ account_id: person.id, kind: 'birthplace', digest: MARK }],
    security_question: [{ account_id: person.id, position: 0, question: MARK, digest: MARK }],
    passkey: [
      {
        id: MARK,
        account_id: person.id,
        public_key: MARK,
        // As a new one has it: a counter alone must not name a passkey.
        counter: 0,
        transports: '[]',
        created_at: now,
        last_used_at: null,
      },
    ],
    session: [person, agent].map(({ id, user_id }) => ({
      id: `${MARK}-${user_id}`,
      digest: `${MARK}-${user_id}`,
      account_id: id,
      client: MARK,
      passkey_id: null,
      two_factor: 0,
      created_at: now,
      expires_at: later,
    })),
    sign_in_ticket: [{ digest: MARK, account_id: person.id, client: MARK, device: null, expires_at: later }],
    sign_in_tries: [person, agent].map(({ id }) => ({
      key: `account ${id}`,
      account_id: id,
      recent: 1,
      total: 1,
      last_at: now,
      notified: 0,
    })),
    spent_challenge: [{ nonce: MARK, expires_at: later }],
    code: [
      ...SCOPES.map((scope) => code(scope, person.id)),
      // Codes of a flow are kept under the flow.
      code('sign-in', MARK),
      code('password-help', MARK),
      code('recovery', `${MARK}-recovery`),
    ],
    password_help: [
      {
        digest: MARK,
        subject: helpSubject,
        email: person.email,
        device: null,
        via: 'sms',
        postal_code_fits: 0,
        expires_at: later,
      },
    ],
    new_password: [
      {
        digest: MARK,
        account_id: person.id,
        email: null,
        new_email: null,
        method: 'password.activated',
        expires_at: later,
      },
      {
        digest: `${MARK} by mail`,
        account_id: null,
        email: person.email,
        new_email: null,
        method: 'password.reset',
        expires_at: later,
      },
    ],
    profile_access: [{ account_id: person.id, opens_at: now, closes_at: later, notified: 1 }],
    profile_change: [{ account_id: person.id, field: 'name', value: MARK, expires_at: later }],
    recovery: [
      {
        id: `${MARK}-recovery`,
        account_id: person.id,
        identifier: person.user_id,
        new_email: `${MARK}@example.org`,
        language: null,
        document: MARK,
        document_type: 'image/png',
        created_at: now,
        opened_by: agent.id,
        decided_by: null,
        approved: null,
        due_at: null,
        sent: 0,
        closed: 0,
      },
    ],
    attempt: [{ key: MARK, at: now }],
    attempt_lock: [{ key: MARK, at: now }],
    desk_case: [
      {
        id: `${MARK}-case`,
        agent_id: agent.id,
        account_id: person.id,
        identifier: person.user_id,
        created_at: now,
        verified_until: null,
        verified_by: null,
        questions_until: null,
        document_until: null,
        document_type: null,
        document_seconded_by: null,
      },
    ],
    confirmation: [
      {
        id: `${MARK}-confirmation`,
        case_id: `${MARK}-case`,
        agent_id: agent.id,
        account_id: person.id,
        reason: MARK,
        created_at: now,
        expires_at: later,
        answer: null,
        answered_at: null,
        number: 42,
        numbers: '[17,42,63]',
      },
    ],
    noise: [
      {
        account_id: person.id,
        action: 'sign-in.refused',
        day: Math.floor(now / (24 * 3_600_000)),
        count: 1,
        first_at: now,
        last_at: now,
      },
    ],
    audit: [
      {
        id: MARK,
        at: now,
        action: 'session.started',
        actor_id: person.id,
        account_id: person.id,
        case_id: `${MARK}-case`,
        detail: MARK,
      },
    ],
  };
}

const isTable = (name: string, rows: Rows): name is keyof Tables => Object.hasOwn(rows, name);

/** @returns What reads all that is theirs, as the database has it. */
export async function seedBystanders(world: World, bystanders: Bystanders) {
  const rows = rowsOf(world, bystanders);
  const { database } = world;
  const tables = (await database.introspection.getTables())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('kysely_'));
  const forgotten = tables.filter((name) => !isTable(name, rows));
  if (forgotten.length > 0) throw new Error(`No bystander has a row in: ${forgotten.join(', ')}.`);
  // What no deed of the others leaves behind, so that none can be taken for theirs.
  await database
    .updateTable('account')
    .set({ second_step: 'questions', language: 'da', postal_code: MARK })
    .where('id', '=', bystanders.person.id)
    .execute();
  for (const table of Object.keys(rows))
    if (isTable(table, rows) && rows[table].length > 0)
      await database.insertInto(table).values(rows[table]).execute();

  const marks = [MARK, bystanders.person.id, bystanders.agent.id];
  return async (): Promise<Record<string, string[]>> => {
    const found: Record<string, string[]> = {};
    for (const table of tables) {
      if (!isTable(table, rows)) continue;
      const all = await database.selectFrom(table).selectAll().execute();
      found[table] = all
        .map((row) => JSON.stringify(row))
        .filter((text) => marks.some((mark) => text.includes(mark)))
        .sort();
    }
    return found;
  };
}
