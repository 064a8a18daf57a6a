/** An account with a service, as it is kept on disk: nothing secret. */
import type { Discovery } from '../../protocol/protocol.ts';
import type { Fault, FaultCode } from './outcome.ts';
import type { PinRecord } from './support-pin.ts';

/** A service that has proved to speak the protocol, and the address at which it did. */
export interface ConnectedService extends Discovery {
  origin: string;
}

export interface Account {
  /** Made here; the same account connected again keeps it. */
  id: string;
  service: ConnectedService;
  personId: string;
  email: string;
}

/** What is known of an account at the moment, in memory only. */
export interface AccountStatus {
  /** Milliseconds since 1970 by the local clock; absent when signed out. */
  signedInUntil?: number;
  /** A PIN that was asked for and has not come yet. */
  making?: { requestId: string; since: number };
  pin?: PinRecord;
  /** What the last question to the service came to, if not to an answer. */
  fault?: NotedFault;
}

/** A fault as it is kept: with moments in place of durations. */
export interface NotedFault {
  code: FaultCode;
  at: number;
  retryAt?: number;
}

export const noteFault = ({ code, retryAfter }: Fault, now: number): NotedFault => ({
  code,
  at: now,
  ...(retryAfter !== undefined && { retryAt: now + retryAfter }),
});

export const isSignedIn = (status: AccountStatus | undefined, now: number): boolean =>
  (status?.signedInUntil ?? 0) > now;
