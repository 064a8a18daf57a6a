/** Refusals as problem details (RFC 9457), and the one exception that carries them out of a handler. */
import { type Problem, ProblemCode } from '../../../protocol/protocol.ts';
import type { Refusal, Result } from '../result.ts';

const STATUS = {
  'bad-request': 400,
  unauthenticated: 401,
  'wrong-credentials': 401,
  forbidden: 403,
  'not-found': 404,
  'pin-refused': 409,
  'pin-ended': 409,
  'confirmation-over': 409,
  'person-denied': 409,
  'new-password-needed': 403,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many': 429,
  'server-error': 500,
} as const satisfies Record<ProblemCode, number>;

/** In English, for developers. People read a text from the locale instead. */
const TITLE: Record<ProblemCode, string> = {
  'bad-request': 'The request is not of the form that the API document gives.',
  unauthenticated: 'Sign in first: the bearer token is missing, unknown or expired.',
  'wrong-credentials': 'The user ID, password or passkey is not right.',
  forbidden: 'This account may not do that.',
  'not-found': 'There is nothing at this address.',
  'pin-refused': 'The PIN is not valid for this account: mistyped, used, replaced, expired or blocked.',
  'pin-ended': 'The PIN of this request is over; make a new one.',
  'confirmation-over': 'The confirmation request was answered already, or has lapsed.',
  'person-denied': 'The person has said that it is not they who call; this case is closed to requests.',
  'new-password-needed': 'A temporary password opens one page only, on which a new one is chosen.',
  'too-large': 'The request body is too large.',
  'unsupported-media-type': 'The request body must be application/json.',
  'too-many': 'Too many tries; wait before the next one.',
  'server-error': 'Something went wrong in the service. The request can be made again.',
};

export const httpStatusOf = (code: ProblemCode) => STATUS[code];

/** The code for a status that the framework chose. */
export const codeOf = (status: number): ProblemCode =>
  ProblemCode.options.find((code) => STATUS[code] === status) ??
  (status < 500 ? 'bad-request' : 'server-error');

export class HttpRefusal extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Unwraps a result. Only for the HTTP border: the transaction is over there, and throwing loses nothing. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new HttpRefusal(result);
  return result.value;
}

export function problemResponse({ code, retryAfter }: Refusal): Response {
  const body: Problem = {
    type: `urn:watchword:problem:${code}`,
    title: TITLE[code],
    status: STATUS[code],
    code,
    ...(retryAfter !== undefined && { retryAfter }),
  };
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
  if (retryAfter !== undefined) headers.set('Retry-After', String(Math.ceil(retryAfter / 1000)));
  if (STATUS[code] === 401) headers.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(body), { status: STATUS[code], headers });
}
