/** What came of asking a service: a value, or a fault from a closed list for which the locale has a sentence. */
import type { ProblemCode } from '../../protocol/protocol.ts';

export type FaultCode =
  | ProblemCode
  /** No answer: no network, no such host, refused, or too slow. */
  | 'offline'
  /** An answer that is not of the protocol. */
  | 'not-understood'
  /** The person has not allowed, or no longer allows, the service's host. */
  | 'no-permission'
  /** The service is not among the accounts any more. */
  | 'no-account';

export interface Fault {
  ok: false;
  code: FaultCode;
  /** Milliseconds until another try makes sense. */
  retryAfter?: number;
}

export type Outcome<T> = { ok: true; value: T } | Fault;

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const fail = (code: FaultCode, retryAfter?: number): Fault =>
  retryAfter === undefined ? { ok: false, code } : { ok: false, code, retryAfter };
