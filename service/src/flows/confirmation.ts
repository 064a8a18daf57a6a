/**
 * The person's side of confirmation requests: the desk asks whether the person is the caller. A denial takes one click.
 * A confirmation takes the number that the agent says, and the passkey that opened the session, or the password.
 */
import type {
  Confirmation,
  ConfirmationAnswer,
  ConfirmationProof,
  ConfirmationState,
  DeskConfirmation,
  PasskeyResponse,
} from '../../../protocol/protocol.ts';
import { audit } from '../accounts/audit-log.ts';
import { readMatchNumbers } from '../credentials/match-numbers.ts';
import { lock } from '../credentials/rate-limits.ts';
import type { Database, TableRow, Tx } from '../database/schema.ts';
import { messagesTo } from '../locales/messages.ts';
import { accept, type Result, refuse } from '../result.ts';
import { transact, type Work } from '../transaction.ts';
import type { World } from '../world.ts';
import { openLimitedData } from './desk/limited-data.ts';
import { passkeyProofOptions, verifyPasskey } from './sign-in/passkey.ts';
import { withPassword } from './sign-in/reauthenticate.ts';
import type { AuthenticatedSession } from './sign-in/session.ts';

const DAY = 24 * 3_600_000;
export const CONFIRMATION_LIFETIME = 10 * 60_000;
const SHOWN = 20;

/** A proof for one request does not count for another. */
const ownerOf = (account: TableRow<'account'>, id: string) => `${account.id} ${id}`;

export async function confirmationState(
  world: World,
  signedIn: AuthenticatedSession,
): Promise<ConfirmationState> {
  const now = world.now();
  const rows = await withAgent(world.database)
    .where('confirmation.account_id', '=', signedIn.account.id)
    .where('confirmation.created_at', '>', now - DAY)
    .limit(SHOWN)
    .execute();
  return {
    serverNow: now,
    proof: await proofOf(world, signedIn),
    confirmations: rows.map((row) => ({
      ...shown(world, row),
      ...(row.numbers !== null && { numbers: readMatchNumbers(row.numbers) }),
    })),
  };
}

/**
 * The newest request of a case. The desk does not learn that a newer request ended this one, because that would tell
 * that two cases are about one person. A wrong number looks like a request that nobody answered.
 */
export async function confirmationOfCase(world: World, caseId: string): Promise<DeskConfirmation | null> {
  const row = await withAgent(world.database)
    .where('confirmation.case_id', '=', caseId)
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { number } = row;
  const asked = shown(world, { ...row, expires_at: row.created_at + CONFIRMATION_LIFETIME });
  const answeredAt = asked.status === 'lapsed' ? null : asked.answeredAt;
  return { ...asked, answeredAt, ...(number !== null && { number }) };
}

const withAgent = (database: Database) =>
  database
    .selectFrom('confirmation')
    .leftJoin('account as agent', 'agent.id', 'confirmation.agent_id')
    .selectAll('confirmation')
    .select('agent.name as agent')
    .orderBy('confirmation.created_at', 'desc')
    .orderBy('confirmation.id', 'desc');

function shown(
  { now, settings }: World,
  row: TableRow<'confirmation'> & { agent: string | null },
): Confirmation {
  const { id, agent, reason, created_at, expires_at, answer, answered_at } = row;
  return {
    id,
    status: answer === 'mismatched' ? 'lapsed' : (answer ?? (expires_at > now() ? 'waiting' : 'lapsed')),
    agent: agent ?? '–',
    desk: settings.serviceName,
    reason,
    createdAt: created_at,
    expiresAt: expires_at,
    answeredAt: answered_at,
  };
}

/** A session that a passkey opened needs that passkey. If the passkey was removed since, it needs the password. */
async function proofOf(
  { database }: World,
  { account, passkeyId }: AuthenticatedSession,
): Promise<ConfirmationProof> {
  const passkey = await database
    .selectFrom('passkey')
    .select('id')
    .where('id', '=', passkeyId ?? '')
    .where('account_id', '=', account.id)
    .executeTakeFirst();
  return passkey ? 'passkey' : 'password';
}

export function confirmationPasskeyOptions(
  world: World,
  { account, passkeyId }: AuthenticatedSession,
  id: string,
): ReturnType<typeof passkeyProofOptions> {
  return passkeyProofOptions(world, 'confirmation', ownerOf(account, id), passkeyId);
}

export async function answerConfirmation(
  world: World,
  signedIn: AuthenticatedSession,
  id: string,
  answer: ConfirmationAnswer,
): Promise<Result<undefined>> {
  if (answer.answer === 'denied')
    return transact(world, (work) => recordAnswer(world, work, signedIn.account, id, null));
  const { number } = answer;
  if (number === undefined) return refuse('bad-request');
  const proof = await proofOf(world, signedIn);
  if (proof === 'passkey')
    return 'passkey' in answer
      ? confirmByPasskey(world, signedIn, id, number, answer.passkey)
      : refuse('bad-request');
  return 'password' in answer
    ? confirmByPassword(world, signedIn, id, number, answer.password)
    : refuse('bad-request');
}

const confirmByPasskey = (
  world: World,
  { account }: AuthenticatedSession,
  id: string,
  number: number,
  response: PasskeyResponse,
): Promise<Result<undefined>> =>
  transact(world, async (work) => {
    const passkey = await verifyPasskey(world, work.tx, response, 'confirmation', ownerOf(account, id));
    if (passkey?.account_id !== account.id) return refuse('wrong-credentials');
    return recordAnswer(world, work, account, id, { number });
  });

const confirmByPassword = (
  world: World,
  { account }: AuthenticatedSession,
  id: string,
  number: number,
  password: string,
): Promise<Result<undefined>> =>
  withPassword(world, account, 'confirmation', password, (work) =>
    recordAnswer(world, work, account, id, { number }),
  );

/** What was picked for a confirmation; null for a denial. */
type Picked = { number: number } | null;

/**
 * The first answer counts, from whichever of the person's devices it comes. The others find the request answered. A
 * wrong number is an answer too: a second pick would be one in two.
 */
async function recordAnswer(
  world: World,
  work: Work,
  account: TableRow<'account'>,
  id: string,
  picked: Picked,
): Promise<Result<undefined>> {
  const { tx, announce, notify } = work;
  const now = world.now();
  // Waits for a request that is being made right now, so that it sees the denial.
  await lock(tx, confirmationsOf(account.id), now);
  const asked = await tx
    .selectFrom('confirmation')
    .selectAll()
    .where('id', '=', id)
    .where('account_id', '=', account.id)
    .where('answer', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!asked) return refuse('confirmation-over');
  const answer = picked === null ? 'denied' : picked.number === asked.number ? 'confirmed' : 'mismatched';
  await tx.updateTable('confirmation').set({ answer, answered_at: now }).where('id', '=', id).execute();
  if (answer === 'confirmed') await openLimitedData(world, tx, asked.case_id, 'confirmation');
  const deed = { actorId: account.id, accountId: account.id, detail: asked.reason };
  await audit(
    world,
    tx,
    // Without its case: the desk does not learn why nobody confirmed.
    answer === 'mismatched'
      ? { action: 'confirmation.number-refused', ...deed }
      : { action: `confirmation.${answer}`, ...deed, caseId: asked.case_id },
  );
  await announce(account.id);
  await announce(asked.agent_id);
  notify({ to: account.email, ...messagesTo(world, account)[answer](asked.reason) });
  return answer === 'mismatched' ? refuse('number-refused') : accept(undefined);
}

/** The key of the lock that requests and answers take. */
export const confirmationsOf = (accountId: string): string => `confirmation ${accountId}`;

/** Ends the requests that wait for the account. The caller holds the lock. */
export async function lapseOlder({ now }: World, tx: Tx, accountId: string | null): Promise<void> {
  await tx
    .updateTable('confirmation')
    .set({ expires_at: now() })
    .where('account_id', '=', accountId ?? '')
    .where('answer', 'is', null)
    .where('expires_at', '>', now())
    .execute();
}
