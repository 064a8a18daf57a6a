import { randomUUID } from 'node:crypto';

interface App {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

export interface Answer {
  status: number;
  // A test asserts everything that it reads of an answer.
  // biome-ignore lint/suspicious/noExplicitAny: an answer may be anything until a test has looked at it.
  body: any;
  headers: Headers;
}

/** A client of the API, with or without a session. */
export class Caller {
  readonly #app: App;
  readonly token: string | undefined;

  constructor(app: App, token?: string) {
    this.#app = app;
    this.token = token;
  }

  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await this.#app.request(path, {
      method,
      headers: {
        ...(this.token && { Authorization: `Bearer ${this.token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof ReadableStream ? body : JSON.stringify(body),
        duplex: 'half',
      }),
    } as RequestInit);
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }

  get = (path: string) => this.ask('GET', path);
  post = (path: string, body?: unknown) => this.ask('POST', path, body);
  delete = (path: string) => this.ask('DELETE', path);

  /** A new PIN, or the same one again. */
  makePin = (requestId: string = randomUUID()) => this.post('/v1/support-pin', { requestId });

  async openCase(identifier: string): Promise<string> {
    const { body } = await this.post('/v1/desk/cases', { identifier });
    return body.id;
  }

  redeem = (caseId: string, pin: string) => this.post(`/v1/desk/cases/${caseId}/redemption`, { pin });
}

/** Digits that differ from these. */
export const otherThan = (pin: string): string =>
  String((Number(pin) + 1) % 10 ** pin.length).padStart(pin.length, '0');
