/**
 * Confirmation requests: heard of, answered, and followed to their end. The service decides which answer counts; what
 * is known here is only its state.
 */

import { type ConfirmationAnswer, ConfirmationState, PasskeyOptions } from '../../../protocol/protocol.ts';
import { noteFault } from '../../domain/account.ts';
import {
  isWaiting,
  type News,
  newsIn,
  type Question,
  type QuestionEnd,
  reconciled,
  shownOf,
  withEnd,
  withQuestion,
} from '../../domain/confirmation-request.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { remember } from '../../platform/history.ts';
import type { Proof } from '../../platform/messages.ts';
import { accounts } from '../../platform/storage.ts';
import { accountWith, askAs, signOutEverywhere, tokenOf } from '../account/session.ts';
import { settle } from '../toolbar/update.ts';
import { keepNotices } from './notifications.ts';
import { changeConfirmations, confirmationsOf, noticeId } from './records.ts';

/** Asks every service whether somebody asks. */
export async function refreshAllConfirmations(): Promise<void> {
  await Promise.all((await accounts.getValue()).map(({ id }) => refreshConfirmations(id)));
}

export async function refreshConfirmations(accountId: string): Promise<void> {
  await look(accountId);
  await sendDenials(accountId);
  await follow(accountId);
}

/** Where there is no answer, what is known stands, and its deadlines with it. */
async function look(accountId: string): Promise<void> {
  const askedAt = Date.now();
  const answer = await askAs(accountId, '/confirmations', { schema: ConfirmationState });
  const answeredAt = Date.now();
  if (!answer.ok) return;
  await changeConfirmations(accountId, async (known) => {
    // Signed out in the meantime.
    if (!(await tokenOf(accountId))) return known;
    const next = reconciled(known, answer.value, askedAt, answeredAt);
    // Written first: a worker that dies in between finds the same news again, and the history takes each once.
    for (const news of newsIn(known, next)) await note(accountId, news);
    return next;
  });
}

/** What was denied without a network, or by a worker that died, is said now. */
async function sendDenials(accountId: string): Promise<void> {
  const { questions = [] } = (await confirmationsOf(accountId)) ?? {};
  for (const question of questions)
    if (question.denying && isWaiting(question, Date.now())) await sendDenial(accountId, question.id);
}

async function follow(accountId: string): Promise<void> {
  await keepNotices(accountId);
  await settle();
}

/** @param proof Goes to the service and is kept nowhere: a worker that dies here leaves the question open. */
export async function confirm(accountId: string, id: string, proof: Proof): Promise<Outcome<undefined>> {
  const outcome = await sendAnswer(accountId, id, { answer: 'confirmed', ...proof });
  await follow(accountId);
  return outcome;
}

/** Noted first: it reaches the service as soon as the network and the worker let it. */
export async function deny(accountId: string, id: string): Promise<Outcome<undefined>> {
  await change(accountId, id, (question) =>
    isWaiting(question, Date.now()) ? { ...question, denying: {} } : question,
  );
  // The question is out of the way at once, whatever the network does.
  const [outcome] = await Promise.all([sendDenial(accountId, id), follow(accountId)]);
  await follow(accountId);
  return outcome;
}

async function sendDenial(accountId: string, id: string): Promise<Outcome<undefined>> {
  const outcome = await sendAnswer(accountId, id, { answer: 'denied' });
  if (!outcome.ok)
    await change(accountId, id, (question) =>
      question.denying ? { ...question, denying: { fault: noteFault(outcome, Date.now()) } } : question,
    );
  return outcome;
}

async function sendAnswer(
  accountId: string,
  id: string,
  body: ConfirmationAnswer,
): Promise<Outcome<undefined>> {
  const outcome = await askAs(accountId, `${pathOf(id)}/answer`, { method: 'POST', body });
  if (outcome.ok) await noteEnd(accountId, id, { how: body.answer, at: Date.now() });
  // Answered before, perhaps by ourselves, or it wants another proof by now: what is known here is not the state.
  else if (outcome.code === 'confirmation-over' || outcome.code === 'bad-request') await look(accountId);
  return outcome;
}

export const passkeyOptionsForConfirmation = (
  accountId: string,
  id: string,
): Promise<Outcome<PasskeyOptions>> =>
  askAs(accountId, `${pathOf(id)}/passkey-options`, { method: 'POST', schema: PasskeyOptions });

const pathOf = (id: string) => `/confirmations/${encodeURIComponent(id)}`;

export async function dismissQuestion(accountId: string, id: string): Promise<undefined> {
  await change(accountId, id, (question) => ({ ...question, away: true }));
  return undefined;
}

/** What the person has denied stays before them when all sessions are ended: there is more to do. */
export async function endAllSessions(accountId: string): Promise<Outcome<undefined>> {
  const shown = shownOf(await confirmationsOf(accountId));
  const ended = await signOutEverywhere(accountId);
  if (ended.ok && shown?.ended?.how === 'denied')
    await changeConfirmations(accountId, () => ({
      proof: 'password',
      questions: [{ ...shown, signedOut: true }],
    }));
  return ended;
}

const change = (accountId: string, id: string, how: (question: Question) => Question) =>
  changeConfirmations(accountId, (known) => known && withQuestion(known, id, how));

function noteEnd(accountId: string, id: string, ended: QuestionEnd): Promise<void> {
  return changeConfirmations(accountId, async (known) => {
    const question = known?.questions.find((one) => one.id === id);
    if (!known || !question || question.ended) return known;
    await note(accountId, { question, kind: ended.how, at: ended.at });
    return withQuestion(known, id, (one) => withEnd(one, ended));
  });
}

async function note(accountId: string, { question, kind, at }: News): Promise<void> {
  const account = await accountWith(accountId);
  if (!account) return;
  await remember(noticeId(accountId, question.id), {
    at,
    kind,
    accountId,
    serviceName: account.service.name,
    ...(kind === 'asked' ? { by: question.agent } : { askedBy: question.agent }),
  });
}
