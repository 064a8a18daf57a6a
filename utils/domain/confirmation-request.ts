/**
 * Help desks' requests to confirm that the person is the caller, as the extension knows them. State is a deadline: what
 * a request is now follows from its record and the time.
 */

import type { Confirmation, ConfirmationProof, ConfirmationState } from '../../protocol/protocol.ts';
import type { NotedFault } from './account.ts';
import { skewOf } from './clock-skew.ts';

/** Times are milliseconds since 1970 by the local clock, which may be wrong. */
export interface IdentityRequest {
  id: string;
  agent: string;
  desk: string;
  /** In the agent's words. */
  reason: string;
  askedAt: number;
  /** When it lapses without an answer. */
  deadline: number;
  ended?: RequestEnd;
  /** A notification for it is shown. */
  notified?: boolean;
  /** The person has denied it, and the service has not confirmed that yet. */
  denying?: { fault?: NotedFault };
  /** The person signed out everywhere after it. */
  signedOut?: boolean;
  /** The person has closed its card. */
  dismissed?: boolean;
}

export interface RequestEnd {
  how: 'confirmed' | 'denied' | 'lapsed';
  at: number;
}

/** The requests of one account, newest first. */
export interface ConfirmationRequests {
  proof: ConfirmationProof;
  requests: IdentityRequest[];
}

/** Unique among all accounts: two services may give their requests the same id. */
export const requestKey = (accountId: string, id: string): string => `${accountId} ${id}`;

export const isWaiting = ({ ended, deadline }: IdentityRequest, now: number): boolean =>
  !ended && deadline > now;

/** The request that waits for the person. One that the person has denied waits only for the network. */
export const waitingIn = ({ requests }: ConfirmationRequests, now: number): IdentityRequest | undefined =>
  requests.find((request) => isWaiting(request, now) && !request.denying);

/** The request that the person sees: the newest, until it is dismissed. Older ones are over, and are in the history. */
export function shownOf(known: ConfirmationRequests | undefined): IdentityRequest | undefined {
  const [newest] = known?.requests ?? [];
  return newest?.dismissed ? undefined : newest;
}

/** How it ended; undefined while it waits. */
export const endOf = (request: IdentityRequest, now: number): RequestEnd | undefined =>
  request.ended ?? (isWaiting(request, now) ? undefined : { how: 'lapsed', at: request.deadline });

/** The records after the service has answered with its state. */
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
        // A known record is kept. Otherwise a state that the service sent before it took our answer would open it
        // again.
        // A request that was over when this device first heard of it is not shown.
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

/** Which notifications to show, and which to clear. */
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

/** A request that is over has no denial to send. */
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
