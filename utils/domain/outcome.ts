/**
 * The result of a request to a service: a value, or a fault from a closed list. The locale has a sentence for each
 * fault.
 */
import type { ProblemCode } from '../../protocol/protocol.ts';

export type FaultCode =
  | ProblemCode
  /** No answer: no network, no such host, refused, or too slow. */
  | 'offline'
  /** The answer does not follow the protocol. */
  | 'not-understood'
  /** The person has not allowed the service's host, or has taken the permission back. */
  | 'no-permission'
  /** The service is no longer among the accounts. */
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
