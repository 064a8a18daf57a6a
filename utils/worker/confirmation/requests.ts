/**
 * Confirmation requests: heard of, answered, and followed to their end. The service decides which answer counts; what
 * is known here is only its state.
 */

import {
  type ConfirmationAnswer,
  ConfirmationState,
  PasskeyRequestOptions,
} from '../../../protocol/protocol.ts';
import { noteFault } from '../../domain/account.ts';
import {
  changesBetween,
  type IdentityRequest,
  isWaiting,
  type RequestChange,
  type RequestEnd,
  reconciledRequests,
  shownOf,
  withEnd,
  withRequest,
} from '../../domain/confirmation-request.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { addToHistory } from '../../platform/history.ts';
import type { Proof } from '../../platform/messages.ts';
import { accounts } from '../../platform/storage.ts';
import { accountWith, callAs, signOutEverywhere, tokenOf } from '../account/session.ts';
import { updateToolbar } from '../toolbar/update-toolbar.ts';
import { syncNotifications } from './notifications.ts';
import { changeRequests, notificationId, requestsOf } from './records.ts';

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
  const answer = await callAs(accountId, '/confirmations', { schema: ConfirmationState });
  const answeredAt = Date.now();
  if (!answer.ok) return;
  await changeRequests(accountId, async (known) => {
    // Signed out in the meantime.
    if (!(await tokenOf(accountId))) return known;
    const next = reconciledRequests(known, answer.value, askedAt, answeredAt);
    // Written first: a worker that dies in between finds the same news again, and the history takes each once.
    for (const news of changesBetween(known, next)) await note(accountId, news);
    return next;
  });
}

/** What was denied without a network, or by a worker that died, is said now. */
async function sendDenials(accountId: string): Promise<void> {
  const { requests = [] } = (await requestsOf(accountId)) ?? {};
  for (const request of requests)
    if (request.denying && isWaiting(request, Date.now())) await sendDenial(accountId, request.id);
}

async function follow(accountId: string): Promise<void> {
  await syncNotifications(accountId);
  await updateToolbar();
}

/** @param proof Goes to the service and is kept nowhere: a worker that dies here leaves the request open. */
export async function confirm(accountId: string, id: string, proof: Proof): Promise<Outcome<undefined>> {
  const outcome = await sendAnswer(accountId, id, { answer: 'confirmed', ...proof });
  await follow(accountId);
  return outcome;
}

/** Noted first: it reaches the service as soon as the network and the worker let it. */
export async function deny(accountId: string, id: string): Promise<Outcome<undefined>> {
  await change(accountId, id, (request) =>
    isWaiting(request, Date.now()) ? { ...request, denying: {} } : request,
  );
  // The request is out of the way at once, whatever the network does.
  const [outcome] = await Promise.all([sendDenial(accountId, id), follow(accountId)]);
  await follow(accountId);
  return outcome;
}

async function sendDenial(accountId: string, id: string): Promise<Outcome<undefined>> {
  const outcome = await sendAnswer(accountId, id, { answer: 'denied' });
  if (!outcome.ok)
    await change(accountId, id, (request) =>
      request.denying ? { ...request, denying: { fault: noteFault(outcome, Date.now()) } } : request,
    );
  return outcome;
}

async function sendAnswer(
  accountId: string,
  id: string,
  body: ConfirmationAnswer,
): Promise<Outcome<undefined>> {
  const outcome = await callAs(accountId, `${pathOf(id)}/answer`, { method: 'POST', body });
  if (outcome.ok) await noteEnd(accountId, id, { how: body.answer, at: Date.now() });
  // Answered before, perhaps by ourselves, or it wants another proof by now: what is known here is not the state.
  else if (outcome.code === 'confirmation-over' || outcome.code === 'bad-request') await look(accountId);
  return outcome;
}

export const passkeyOptionsForConfirmation = (
  accountId: string,
  id: string,
): Promise<Outcome<PasskeyRequestOptions>> =>
  callAs(accountId, `${pathOf(id)}/passkey-options`, { method: 'POST', schema: PasskeyRequestOptions });

const pathOf = (id: string) => `/confirmations/${encodeURIComponent(id)}`;

export async function dismissRequest(accountId: string, id: string): Promise<undefined> {
  await change(accountId, id, (request) => ({ ...request, dismissed: true }));
  return undefined;
}

/** What the person has denied stays before them when all sessions are ended: there is more to do. */
export async function endSessionsEverywhere(accountId: string): Promise<Outcome<undefined>> {
  const shown = shownOf(await requestsOf(accountId));
  const ended = await signOutEverywhere(accountId);
  if (ended.ok && shown?.ended?.how === 'denied')
    await changeRequests(accountId, () => ({
      proof: 'password',
      requests: [{ ...shown, signedOut: true }],
    }));
  return ended;
}

const change = (accountId: string, id: string, how: (request: IdentityRequest) => IdentityRequest) =>
  changeRequests(accountId, (known) => known && withRequest(known, id, how));

function noteEnd(accountId: string, id: string, ended: RequestEnd): Promise<void> {
  return changeRequests(accountId, async (known) => {
    const request = known?.requests.find((one) => one.id === id);
    if (!known || !request || request.ended) return known;
    await note(accountId, { request, kind: ended.how, at: ended.at });
    return withRequest(known, id, (one) => withEnd(one, ended));
  });
}

async function note(accountId: string, { request, kind, at }: RequestChange): Promise<void> {
  const account = await accountWith(accountId);
  if (!account) return;
  await addToHistory(notificationId(accountId, request.id), {
    at,
    kind,
    accountId,
    serviceName: account.service.name,
    ...(kind === 'asked' ? { by: request.agent } : { askedBy: request.agent }),
  });
}
