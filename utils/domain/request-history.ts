/** The events of confirmation requests for the history, from the records before and after a change. */
import type { ConfirmationRequests, IdentityRequest } from './confirmation-request.ts';
import { type HistoryEvent, type HistoryOwner, historyEvent } from './history-event.ts';

/**
 * Requests that were over before the first answer of a service give no events. Otherwise a history that was cleared would
 * fill again at the next sign-in.
 */
export function requestEvents(
  owner: HistoryOwner,
  before: ConfirmationRequests | undefined,
  after: ConfirmationRequests | undefined,
): HistoryEvent[] {
  return (after?.requests ?? []).flatMap((request) => {
    const known = before?.requests.find(({ id }) => id === request.id);
    if (known?.ended || (!before && request.ended)) return [];
    return [...(known ? [] : [askedEvent(owner, request)]), ...endEvent(owner, request)];
  });
}

const askedEvent = (owner: HistoryOwner, { id, agent, askedAt }: IdentityRequest) =>
  historyEvent(id, 'asked', askedAt, owner, { by: agent });

const endEvent = (owner: HistoryOwner, { id, agent, ended }: IdentityRequest) =>
  ended ? [historyEvent(id, ended.how, ended.at, owner, { askedBy: agent })] : [];
