/**
 * A refusal is a value, not an exception, because limits and the audit log must be committed although the answer is no.
 */
import type { ProblemCode } from '../../protocol/protocol.ts';

export interface Refusal {
  ok: false;
  code: ProblemCode;
  /** Milliseconds until another try makes sense. */
  retryAfter?: number;
}

export type Result<T> = { ok: true; value: T } | Refusal;

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: ProblemCode, retryAfter?: number): Refusal =>
  retryAfter === undefined ? { ok: false, code } : { ok: false, code, retryAfter };
