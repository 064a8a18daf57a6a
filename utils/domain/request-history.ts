/** What the history gets of confirmation requests. It follows from what was known before and after. */
import { type ConfirmationRequests, type IdentityRequest, requestKey } from './confirmation-request.ts';
import { type HistoryEvent, type HistoryOwner, historyEvent } from './history-event.ts';

/**
 * What was over before this device heard of the account at all is not its history; without that rule a list that was
 * cleared would fill itself again.
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
  historyEvent(requestKey(owner.accountId, id), 'asked', askedAt, owner, { by: agent });

const endEvent = (owner: HistoryOwner, { id, agent, ended }: IdentityRequest) =>
  ended
    ? [historyEvent(requestKey(owner.accountId, id), ended.how, ended.at, owner, { askedBy: agent })]
    : [];
