/**
 * Who calls and can show neither PIN nor device answers questions from the registry. Enough right answers open one
 * thing: a temporary password, sent to the phone number of the account.
 */
import { record } from '../audit.ts';
import { issueCode } from '../code.ts';
import { newLetterCode } from '../letter-code.ts';
import { count, LIMITS, waitFor } from '../limits.ts';
import { lettersTo } from '../locales/letters/index.ts';
import { settledPhone } from '../phone.ts';
import { drawnQuestions, type RegistryAnswers, rightAnswers } from '../registry.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Row } from '../tables.ts';
import { transact } from '../transact.ts';
import type { World } from '../world.ts';
import { findCase, NOBODY, wasDenied } from './desk-case.ts';

const MINUTE = 60_000;
/** How long an agent may act on it. */
const PASSED_FOR = 15 * MINUTE;

export const TEMPORARY_PASSWORD_SCOPE = 'temporary-password';
const PASSWORD_LIFETIME = 30 * MINUTE;

/**
 * Counts the right answers. How many there were, and which, is told to nobody; an account whose limit is reached and
 * one that nobody has fail like any other.
 */
export async function answerIdentityQuestions(
  world: World,
  agent: Row<'account'>,
  caseId: string,
  answers: RegistryAnswers,
): Promise<Result<undefined>> {
  const found = await findCase(world, agent, caseId);
  if (!found) return refuse('not-found');
  return transact(world, async ({ tx }): Promise<Result<undefined>> => {
    const now = world.now();
    const ofAgent = `agent ${agent.id}`;
    const wait = await waitFor(tx, ofAgent, LIMITS.agentFailure, now);
    if (wait > 0) return refuse('too-many', wait);
    if (await wasDenied(tx, caseId)) return refuse('person-denied');
    const ofAccount = `identity ${found.account_id ?? found.id}`;
    const spent = (await waitFor(tx, ofAccount, LIMITS.identityFailure, now)) > 0;

    const drawn = drawnQuestions(world, found.identifier);
    const asked = Object.fromEntries(drawn.map((kind) => [kind, answers[kind]]));
    const right = await rightAnswers(world, tx, found.account_id ?? NOBODY, asked);
    const passed = right >= world.settings.identity.right && !spent;
    const deed = { actorId: agent.id, accountId: found.account_id, caseId };
    await record(world, tx, { action: passed ? 'identity.passed' : 'identity.failed', ...deed });
    if (!passed) {
      await count(tx, ofAgent, now);
      await count(tx, ofAccount, now);
      return refuse('wrong-credentials');
    }
    await tx
      .updateTable('desk_case')
      .set({ questions_until: now + PASSED_FOR })
      .where('id', '=', caseId)
      .execute();
    return accept(undefined);
  });
}

/**
 * A server-made password that works once and opens nothing but the choosing of a new one.
 * @returns `forbidden` where the phone number may not be trusted yet: such a person comes in person.
 */
export async function sendTemporaryPassword(
  world: World,
  agent: Row<'account'>,
  caseId: string,
): Promise<Result<undefined>> {
  const found = await findCase(world, agent, caseId);
  if (!found?.account_id || (found.questions_until ?? 0) <= world.now()) return refuse('not-found');
  const { account_id: accountId } = found;
  return transact(world, async ({ tx, notify }): Promise<Result<undefined>> => {
    const account = await tx
      .selectFrom('account')
      .selectAll()
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow();
    const phone = settledPhone(account, world.now());
    if (!phone || !world.post.reaches.sms) return refuse('forbidden');
    // One for each time that the questions were answered.
    const spent = await tx
      .updateTable('desk_case')
      .set({ questions_until: null })
      .where('id', '=', caseId)
      .where('questions_until', '=', found.questions_until)
      .returning('id')
      .executeTakeFirst();
    if (!spent) return refuse('not-found');
    const password = newLetterCode(world);
    const id = world.random.id();
    await issueCode(world, tx, {
      scope: TEMPORARY_PASSWORD_SCOPE,
      subject: accountId,
      id,
      requestId: id,
      digits: password.replace('-', ''),
      lifetime: PASSWORD_LIFETIME,
    });
    await record(world, tx, { action: 'temporary-password.sent', actorId: agent.id, accountId, caseId });
    const letters = lettersTo(world, account);
    notify({
      phone,
      text: letters.temporaryPasswordMessage(password, PASSWORD_LIFETIME / MINUTE),
    });
    notify({ to: account.email, ...letters.temporaryPasswordSent(agent.name) });
    return accept(undefined);
  });
}
