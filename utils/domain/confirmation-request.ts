/**
 * Requests of help desks to say whether it is the person who calls, as the extension knows them. State is a deadline: what
 * a request is now follows from its record and the time.
 */

import type { Confirmation, ConfirmationProof, ConfirmationState } from '../../protocol/protocol.ts';
import type { NotedFault } from './account.ts';
import { skewOf } from './clock-skew.ts';

/** Moments are milliseconds since 1970 by the local clock, right or wrong. */
export interface IdentityRequest {
  id: string;
  agent: string;
  desk: string;
  /** In the agent's words. */
  reason: string;
  askedAt: number;
  /** Unanswered, it lapses then. */
  deadline: number;
  ended?: RequestEnd;
  /** A notification stands for it. */
  notified?: boolean;
  /** The person has said that it is not they; the service has yet to hear it. */
  denying?: { fault?: NotedFault };
  /** All sessions were ended after it. */
  signedOut?: boolean;
  /** Out of the person's sight. */
  dismissed?: boolean;
}

export interface RequestEnd {
  how: 'confirmed' | 'denied' | 'lapsed';
  at: number;
}

/** Those of an account, the newest first. */
export interface ConfirmationRequests {
  proof: ConfirmationProof;
  requests: IdentityRequest[];
}

/** Unique among all accounts: two services may give their requests the same id. */
export const requestKey = (accountId: string, id: string): string => `${accountId} ${id}`;

export const isWaiting = ({ ended, deadline }: IdentityRequest, now: number): boolean =>
  !ended && deadline > now;

/** The one that waits for an answer of the person. One that they have denied waits for the network only. */
export const waitingIn = ({ requests }: ConfirmationRequests, now: number): IdentityRequest | undefined =>
  requests.find((request) => isWaiting(request, now) && !request.denying);

/** What is before the person: the newest, until it is put away. Those before it are over, and in the history. */
export function shownOf(known: ConfirmationRequests | undefined): IdentityRequest | undefined {
  const [newest] = known?.requests ?? [];
  return newest?.dismissed ? undefined : newest;
}

/** How it ended; undefined while it waits. */
export const endOf = (request: IdentityRequest, now: number): RequestEnd | undefined =>
  request.ended ?? (isWaiting(request, now) ? undefined : { how: 'lapsed', at: request.deadline });

/** The records after the service has told its state. */
export function reconciledRequests(
  known: ConfirmationRequests | undefined,
  { proof, confirmations, serverNow }: ConfirmationState,
  askedAt: number,
  answeredAt: number,
): ConfirmationRequests {
  const skew = skewOf(serverNow, askedAt, answeredAt);
  return {
    proof,
    requests: confirmations.map((one) => {
      const before = known?.requests.find(({ id }) => id === one.id);
      const ended = endIn(one, skew);
      const { id, agent, desk, reason, createdAt, expiresAt } = one;
      const request = {
        // What is known stays: a state that went on its way before our answer was heard does not open it again.
        // One that was over when it was first heard of is nothing to put before the person.
        ...(before ?? { dismissed: ended !== undefined }),
        id,
        agent,
        desk,
        reason,
        askedAt: createdAt - skew,
        deadline: expiresAt - skew,
      };
      return ended ? withEnd(request, ended) : request;
    }),
  };
}

function endIn({ status, answeredAt, expiresAt }: Confirmation, skew: number): RequestEnd | undefined {
  return status === 'waiting' ? undefined : { how: status, at: (answeredAt ?? expiresAt) - skew };
}

/** Which notifications are to come, and which to go. */
export function notificationChanges(
  { requests }: ConfirmationRequests,
  now: number,
): { come: IdentityRequest[]; go: IdentityRequest[] } {
  const stands = (request: IdentityRequest) => isWaiting(request, now) && !request.denying;
  return {
    come: requests.filter((request) => stands(request) && !request.notified),
    go: requests.filter((request) => !stands(request) && request.notified),
  };
}

/** Nothing is left to be said once it is over. */
export const withEnd = (
  { denying: _said, ...request }: IdentityRequest,
  ended: RequestEnd,
): IdentityRequest => ({
  ...request,
  ended,
});

/** The records with one request changed. */
export const withRequest = (
  known: ConfirmationRequests,
  id: string,
  change: (request: IdentityRequest) => IdentityRequest,
): ConfirmationRequests => ({
  ...known,
  requests: known.requests.map((request) => (request.id === id ? change(request) : request)),
});
