/**
 * Fetches and answers confirmation requests. The service decides which answer counts; the records here only mirror its
 * state.
 */

import {
  type ConfirmationAnswer,
  ConfirmationState,
  PasskeyRequestOptions,
} from '../../../protocol/protocol.ts';
import { noteFault } from '../../domain/account.ts';
import { isWaiting, reconciledRequests, shownOf, withEnd } from '../../domain/confirmation-request.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Proof } from '../../platform/messages.ts';
import { accounts } from '../../platform/storage.ts';
import { callAs, signOutEverywhere, tokenOf } from '../account/session.ts';
import { syncNotifications } from './notifications.ts';
import { updateRequest, updateRequests } from './update-requests.ts';
import { requestsOf } from './write-requests.ts';

/** Fetches the requests of every service. */
export async function refreshAllConfirmations(): Promise<void> {
  await Promise.all((await accounts.getValue()).map(({ id }) => refreshConfirmations(id)));
}

export async function refreshConfirmations(accountId: string): Promise<void> {
  await fetchState(accountId);
  await sendDenials(accountId);
  // A request lapses by the clock, also without an answer of the service.
  await syncNotifications(accountId);
}

/** Without an answer, the known requests stay with their deadlines. */
async function fetchState(accountId: string): Promise<void> {
  const askedAt = Date.now();
  const answer = await callAs(accountId, '/confirmations', { schema: ConfirmationState });
  const answeredAt = Date.now();
  if (!answer.ok) return;
  await updateRequests(accountId, async (known) =>
    // After a sign-out in the meantime the requests stay forgotten.
    (await tokenOf(accountId)) ? reconciledRequests(known, answer.value, askedAt, answeredAt) : known,
  );
}

/** Sends the denials that a lost network or a worker's death held back. */
async function sendDenials(accountId: string): Promise<void> {
  const { requests = [] } = (await requestsOf(accountId)) ?? {};
  for (const request of requests)
    if (request.denying && isWaiting(request, Date.now())) await sendDenial(accountId, request.id);
}

/** @param proof Is sent and never stored: if the worker dies here, the request stays open. */
export const confirm = (accountId: string, id: string, proof: Proof): Promise<Outcome<undefined>> =>
  sendAnswer(accountId, id, { answer: 'confirmed', ...proof });

/** The denial is written first, so it is sent later if the network or the worker fails now. */
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
  // It was answered before, perhaps from here, or it wants another proof by now: the records are out of date.
  else if (outcome.code === 'confirmation-over' || outcome.code === 'bad-request')
    await fetchState(accountId);
  return outcome;
}

export const passkeyOptionsForConfirmation = (
  accountId: string,
  id: string,
): Promise<Outcome<PasskeyRequestOptions>> =>
  callAs(accountId, `${pathOf(id)}/passkey-options`, { method: 'POST', schema: PasskeyRequestOptions });

const pathOf = (id: string) => `/confirmations/${encodeURIComponent(id)}`;

export const dismissRequest = (accountId: string, id: string): Promise<undefined> =>
  updateRequest(accountId, id, (request) => ({ ...request, dismissed: true }));

/** A request that was denied stays on the screen after all sessions have ended: it tells what to do next. */
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
