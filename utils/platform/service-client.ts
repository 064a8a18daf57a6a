/** Speaks the protocol to a service. Every answer is checked before it is used. */
import type { ZodType } from 'zod';
import { Problem } from '../../protocol/protocol.ts';
import { type Fault, fail, type Outcome, succeed } from '../domain/outcome.ts';
import { chunksOf } from './stream-chunks.ts';

const TIMEOUT_MS = 15_000;

/** In bytes. */
const LONGEST_ANSWER = 64 * 1024;

export interface ServiceRequest<T> {
  method?: 'GET' | 'POST' | 'DELETE';
  token?: string;
  body?: unknown;
  /** Absent when the answer has no body. */
  schema?: ZodType<T>;
}

/** Requests carry nothing of the browser's own state, and follow no redirect to another host. */
export const PLAIN_REQUEST = {
  credentials: 'omit',
  redirect: 'error',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

export const authorization = (token: string) => ({ Authorization: `Bearer ${token}` });

/** @param url An address under the `api` of the service's discovery document. */
export async function callService<T = undefined>(
  url: string,
  question: ServiceRequest<T>,
  fetch = globalThis.fetch,
): Promise<Outcome<T>> {
  const { method = 'GET', token, body, schema } = question;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      ...PLAIN_REQUEST,
      method,
      headers: {
        ...(token !== undefined && authorization(token)),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    text = await readText(response);
  } catch {
    return fail('offline');
  }
  if (!response.ok) return problemIn(text, response.status);
  if (!schema) return succeed(undefined as T);
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? succeed(parsed.data) : fail('not-understood');
}

function problemIn(text: string, status: number): Fault {
  const problem = Problem.safeParse(parseJson(text));
  if (problem.success) return fail(problem.data.code, problem.data.retryAfter);
  // A proxy answers for a service that is down.
  return fail(status >= 500 ? 'server-error' : 'not-understood');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws Error when the answer is longer than any answer of the protocol. */
export async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  if (!response.body) return '';
  for await (const chunk of chunksOf(response.body)) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) throw new Error('The answer is too long.');
    chunks.push(chunk);
  }
  return new Blob(chunks).text();
}
