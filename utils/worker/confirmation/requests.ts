/**
 * Confirmation requests: heard of, answered, and followed to their end. The service decides which answer counts; what
 * is known here is only its state.
 */

import { type ConfirmationAnswer, ConfirmationState, PasskeyOptions } from '../../../protocol/protocol.ts';
import { noteFault } from '../../domain/account.ts';
import { isWaiting, reconciledRequests, shownOf, withEnd } from '../../domain/confirmation-request.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Proof } from '../../platform/messages.ts';
import { accounts } from '../../platform/storage.ts';
import { callAs, signOutEverywhere, tokenOf } from '../account/session.ts';
import { syncNotifications } from './notifications.ts';
import { updateRequest, updateRequests } from './update-requests.ts';
import { requestsOf } from './write-requests.ts';

/** Asks every service whether somebody asks. */
export async function refreshAllConfirmations(): Promise<void> {
  await Promise.all((await accounts.getValue()).map(({ id }) => refreshConfirmations(id)));
}

export async function refreshConfirmations(accountId: string): Promise<void> {
  await fetchState(accountId);
  await sendDenials(accountId);
  // One may have lapsed without a word of the service.
  await syncNotifications(accountId);
}

/** Where there is no answer, what is known stands, and its deadlines with it. */
async function fetchState(accountId: string): Promise<void> {
  const askedAt = Date.now();
  const answer = await callAs(accountId, '/confirmations', { schema: ConfirmationState });
  const answeredAt = Date.now();
  if (!answer.ok) return;
  await updateRequests(accountId, async (known) =>
    // Signed out in the meantime, it stays forgotten.
    (await tokenOf(accountId)) ? reconciledRequests(known, answer.value, askedAt, answeredAt) : known,
  );
}

/** What was denied without a network, or by a worker that died, is said now. */
async function sendDenials(accountId: string): Promise<void> {
  const { requests = [] } = (await requestsOf(accountId)) ?? {};
  for (const request of requests)
    if (request.denying && isWaiting(request, Date.now())) await sendDenial(accountId, request.id);
}

/** @param proof Goes to the service and is kept nowhere: a worker that dies here leaves the request open. */
export const confirm = (accountId: string, id: string, proof: Proof): Promise<Outcome<undefined>> =>
  sendAnswer(accountId, id, { answer: 'confirmed', ...proof });

/** Noted first: it reaches the service as soon as the network and the worker let it. */
export const deny = (accountId: string, id: string): Promise<Outcome<undefined>> =>
  updateRequest(
    accountId,
    id,
    (request) => (isWaiting(request, Date.now()) ? { ...request, denying: {} } : request),
    () => sendDenial(accountId, id),
  );

async function sendDenial(accountId: string, id: string): Promise<Outcome<undefined>> {
  const outcome = await sendAnswer(accountId, id, { answer: 'denied' });
  if (!outcome.ok)
    await updateRequest(accountId, id, (request) =>
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
  if (outcome.ok)
    await updateRequest(accountId, id, (request) =>
      request.ended ? request : withEnd(request, { how: body.answer, at: Date.now() }),
    );
  // Answered before, perhaps by ourselves, or it wants another proof by now: what is known here is not the state.
  else if (outcome.code === 'confirmation-over' || outcome.code === 'bad-request')
    await fetchState(accountId);
  return outcome;
}

export const passkeyOptionsForConfirmation = (
  accountId: string,
  id: string,
): Promise<Outcome<PasskeyOptions>> =>
  callAs(accountId, `${pathOf(id)}/passkey-options`, { method: 'POST', schema: PasskeyOptions });

const pathOf = (id: string) => `/confirmations/${encodeURIComponent(id)}`;

export const dismissRequest = (accountId: string, id: string): Promise<undefined> =>
  updateRequest(accountId, id, (request) => ({ ...request, dismissed: true }));

/** What the person has denied stays before them when all sessions are ended: there is more to do. */
export async function endSessionsEverywhere(accountId: string): Promise<Outcome<undefined>> {
  const shown = shownOf(await requestsOf(accountId));
  const ended = await signOutEverywhere(accountId);
  if (ended.ok && shown?.ended?.how === 'denied')
    await updateRequests(accountId, () => ({
      proof: 'password',
      requests: [{ ...shown, signedOut: true }],
    }));
  return ended;
}
