/**
 * The second step of a sign-in: a code by e-mail or text message, or the account's security questions. Until it
 * succeeds there is only a ticket, which opens nothing. A passkey needs no second step, because it is two factors
 * already.
 */
import type { SecondStep } from '../../../../protocol/protocol.ts';
import { audit } from '../../accounts/audit-log.ts';
import { countNoise } from '../../accounts/noise.ts';
import { questionDigest } from '../../accounts/security-questions.ts';
import { trustedPhone } from '../../accounts/trusted-phone.ts';
import {
  type CodeOwner,
  consumeTry,
  ONE_TIME_CODE_DIGITS,
  type Recipient,
  redeemOneTimeCode,
  resetTries,
  sendOneTimeCode,
} from '../../credentials/one-time-code.ts';
import { forgiveSignInTries } from '../../credentials/sign-in-tries.ts';
import { digestOf, newToken } from '../../credentials/token.ts';
import type { TableRow, Tx } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact, type Work } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { withPassword } from './reauthenticate.ts';
import { type NewSession, startSession } from './session.ts';

const LIFETIME = 10 * 60_000;

/** Sets the second step of the next sign-in; null for none. It takes the password. */
export const chooseSecondStep = (
  world: World,
  account: TableRow<'account'>,
  step: 'email' | 'sms' | null,
  password: string,
): Promise<Result<undefined>> =>
  withPassword(
    world,
    account,
    'second-step',
    password,
    async ({ tx, notify }): Promise<Result<undefined>> => {
      await tx.updateTable('account').set({ second_step: step }).where('id', '=', account.id).execute();
      const deed = { actorId: account.id, accountId: account.id, detail: step ?? 'none' };
      await audit(world, tx, { action: 'second-step.chosen', ...deed });
      notify({ to: account.email, ...messagesTo(world, account).secondStepChosen() });
      return accept(undefined);
    },
  );

interface OpenTicket {
  digest: string;
  account: TableRow<'account'>;
  /** Under what the tries of a known device count. */
  device: string | null;
}

/** A code opens the one ticket that asked for it. */
const ownerOf = ({ digest, account, device }: OpenTicket): CodeOwner => ({
  scope: 'sign-in',
  subject: digest,
  payer: device ?? account.id,
});

/**
 * Starts the second step, after the right password.
 * @param device Of a known one.
 * @returns `too-many` when no code can be sent now.
 */
export async function beginSecondStep(
  world: World,
  work: Work,
  account: TableRow<'account'>,
  client: string,
  device: string | undefined,
): Promise<Result<SecondStep>> {
  const ticket = newToken(world);
  const open = { digest: digestOf(ticket), account, device: device ?? null };
  const now = world.now();
  if (account.second_step !== 'questions') {
    const wait = await sendOneTimeCode(world, work, ownerOf(open), recipientOf(world, account));
    if (wait > 0) return refuse('too-many', wait);
  }
  await work.tx
    .insertInto('sign_in_ticket')
    .values({
      digest: open.digest,
      account_id: account.id,
      client,
      device: open.device,
      expires_at: now + LIFETIME,
    })
    .execute();
  const step = await stepOf(world, work.tx, account);
  return accept({ ticket, expiresAt: now + LIFETIME, serverNow: now, step });
}

/** Where no text message can be sent, the code goes by e-mail. */
function recipientOf({ now, notifier: post }: World, account: TableRow<'account'>): Recipient {
  const phone = account.second_step === 'sms' && post.reaches.sms && trustedPhone(account, now());
  const { email, language } = account;
  return phone ? { phone, language } : { email, language };
}

async function stepOf(world: World, tx: Tx, account: TableRow<'account'>): Promise<SecondStep['step']> {
  if (account.second_step === 'questions') {
    const asked = await questionsOf(tx, account.id);
    return { kind: 'questions', questions: asked.map(({ question }) => question) };
  }
  const via = 'phone' in recipientOf(world, account) ? 'sms' : 'email';
  return { kind: 'code', via, digits: ONE_TIME_CODE_DIGITS };
}

const questionsOf = (tx: Tx, accountId: string): Promise<TableRow<'security_question'>[]> =>
  tx
    .selectFrom('security_question')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('position')
    .execute();

/** What a ticket asks for; undefined when it is over. */
export async function secondStepOf(world: World, ticket: string): Promise<SecondStep['step'] | undefined> {
  return transact(world, async ({ tx }) => {
    const found = await findTicket(world, tx, ticket);
    return found && stepOf(world, tx, found.account);
  });
}

export async function sendAnotherCode(world: World, ticket: string): Promise<Result<undefined>> {
  return transact(world, async (work): Promise<Result<undefined>> => {
    const found = await findTicket(world, work.tx, ticket);
    if (!found || found.account.second_step === 'questions') return refuse('not-found');
    const wait = await sendOneTimeCode(world, work, ownerOf(found), recipientOf(world, found.account));
    return wait > 0 ? refuse('too-many', wait) : accept(undefined);
  });
}

/** @param answers One code, or an answer for each question in order. */
export async function answerSecondStep(
  world: World,
  ticket: string,
  answers: string[],
): Promise<Result<NewSession>> {
  const found = await transact(world, ({ tx }) => findTicket(world, tx, ticket));
  if (!found) return refuse('not-found');
  const owner = ownerOf(found);
  // The code counts its own tries.
  const wait = found.account.second_step === 'questions' ? await consumeTry(world, owner) : 0;
  if (wait > 0) return refuse('too-many', wait);
  return transact(world, async (work): Promise<Result<NewSession>> => {
    const account = (await findTicket(world, work.tx, ticket))?.account;
    if (!account) return refuse('not-found');
    const right =
      account.second_step === 'questions'
        ? await allRight(world, work.tx, account.id, answers)
        : await redeemOneTimeCode(world, work.tx, owner, (answers[0] ?? '').replace(/\D/g, ''), account.id);
    if (!right) {
      await countNoise(world, work.tx, 'second-step.refused', account.id);
      return refuse('wrong-credentials');
    }
    await resetTries(work.tx, owner);
    const spent = await work.tx
      .deleteFrom('sign_in_ticket')
      .where('digest', '=', digestOf(ticket))
      .returning('client')
      .executeTakeFirst();
    if (!spent) return refuse('not-found');
    await forgiveSignInTries(world, work.tx, account);
    const isCode = account.second_step !== 'questions';
    return accept(await startSession(world, work, account, spent.client, null, isCode));
  });
}

async function allRight(world: World, tx: Tx, accountId: string, answers: string[]): Promise<boolean> {
  const asked = await questionsOf(tx, accountId);
  const wrong = asked.filter(
    ({ position, digest }, at) => questionDigest(world, accountId, position, answers[at] ?? '') !== digest,
  );
  return asked.length > 0 && wrong.length === 0;
}

/** A ticket with its account. A change of password since then has ended it. */
async function findTicket({ now }: World, tx: Tx, ticket: string): Promise<OpenTicket | undefined> {
  const digest = digestOf(ticket);
  const found = await tx
    .selectFrom('sign_in_ticket')
    .innerJoin('account', 'account.id', 'sign_in_ticket.account_id')
    .selectAll('account')
    .select('sign_in_ticket.device')
    .where('sign_in_ticket.digest', '=', digest)
    .where('sign_in_ticket.expires_at', '>', now())
    .executeTakeFirst();
  if (!found) return undefined;
  const { device, ...account } = found;
  return { digest, device, account };
}
