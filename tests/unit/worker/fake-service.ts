/** A service in memory: each test says how it answers, and reads what it was asked. */
import { vi } from 'vitest';
import type { ProblemCode } from '../../../protocol/protocol.ts';
import { liv } from './world.ts';

export interface AskedOfService {
  /** "POST /support-pin" */
  route: string;
  token: string | undefined;
  body: unknown;
}

type Answer = (asked: AskedOfService, signal: AbortSignal | undefined) => Response | Promise<Response>;

export const gives = (body: unknown): Response => Response.json(body);
export const done = (): Response => new Response(null, { status: 204 });
export const refuses = (status: number, code: ProblemCode, retryAfter?: number): Response =>
  Response.json({ type: 'about:blank', title: code, status, code, retryAfter }, { status });
export const cutOff = (): never => {
  throw new TypeError('Failed to fetch');
};

export class FakeService {
  readonly asked: AskedOfService[] = [];
  readonly #answers = new Map<string, Answer>([['GET /events', () => new Response(null, { status: 401 })]]);

  constructor() {
    vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => this.#answer(url, init));
  }

  /** @param route "POST /support-pin" */
  on(route: string, answer: Answer): void {
    this.#answers.set(route, answer);
  }

  /** Answers when the test lets it. */
  hold(route: string, answer: Answer): { asked: Promise<void>; release: () => void } {
    const asked = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    this.on(route, async (...request) => {
      asked.resolve();
      await released.promise;
      return answer(...request);
    });
    return { asked: asked.promise, release: released.resolve };
  }

  routes(): string[] {
    return this.asked.map(({ route }) => route);
  }

  async #answer(url: string, init: RequestInit): Promise<Response> {
    const { api } = liv.service;
    if (!url.startsWith(api)) throw new TypeError(`${url} is not of this service.`);
    const asked = {
      route: `${init.method ?? 'GET'} ${url.slice(api.length)}`,
      token: new Headers(init.headers).get('Authorization')?.replace('Bearer ', ''),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    this.asked.push(asked);
    const answer = this.#answers.get(asked.route) ?? (() => refuses(404, 'not-found'));
    return answer(asked, init.signal ?? undefined);
  }
}
