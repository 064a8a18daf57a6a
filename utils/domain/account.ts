/** An account at a service, as it is kept on disk. Nothing in it is secret. */
import type { Discovery } from '../../protocol/protocol.ts';
import type { Fault, FaultCode } from './outcome.ts';
import type { PinRecord } from './support-pin.ts';

/** A service that has proved to speak the protocol, with the address at which it did. */
export interface ConnectedService extends Discovery {
  origin: string;
}

export interface Account {
  /** Made on this device. Connecting the same account again keeps it. */
  id: string;
  service: ConnectedService;
  personId: string;
  email: string;
}

/** The current state of an account, in memory only. */
export interface AccountStatus {
  /** Milliseconds since 1970 by the local clock; absent when signed out. */
  signedInUntil?: number;
  /** A PIN that was requested and has not arrived yet. */
  making?: { requestId: string; since: number };
  pin?: PinRecord;
  /** Why the last request to the service failed, if it did. */
  fault?: NotedFault;
}

/** A fault as it is stored: with points in time instead of durations. */
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
