import { expect, it, vi } from 'vitest';
import { SupportPin } from '../../../protocol/protocol.ts';
import { callService } from '../../../utils/platform/service-client.ts';

const pin = { id: 'one', pin: '4821', createdAt: 1, expiresAt: 2, serverNow: 1 };

const asking = (answer: () => Promise<Response>) =>
  callService('https://bank.example/v1/support-pin', { schema: SupportPin }, answer);

const answering = (body: unknown, init?: ResponseInit) => async () =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), init);

it('accepts an answer of the protocol', async () => {
  expect(await asking(answering(pin))).toEqual({ ok: true, value: pin });
});

it.each([
  ['no JSON', '<html>'],
  ['wrong types', { ...pin, pin: 4821 }],
  ['a PIN with letters', { ...pin, pin: '48a1' }],
  ['a time that is none', { ...pin, expiresAt: 1e300 }],
  ['a time past the end of dates', { ...pin, expiresAt: Number.MAX_SAFE_INTEGER }],
  ['nothing', ''],
])('does not understand %s', async (_what, body) => {
  expect(await asking(answering(body))).toEqual({ ok: false, code: 'not-understood' });
});

it('passes on why the service refused', async () => {
  const problem = { type: 'x', title: 'x', status: 429, code: 'too-many', retryAfter: 5000 };
  expect(await asking(answering(problem, { status: 429 }))).toEqual({
    ok: false,
    code: 'too-many',
    retryAfter: 5000,
  });
});

it.each([
  [500, 'server-error'],
  [502, 'server-error'],
  [404, 'not-understood'],
])('reads a bare %d as %s', async (status, code) => {
  expect(await asking(answering('<html>', { status }))).toEqual({ ok: false, code });
});

it('reports being offline when the connection fails, even in the middle of an answer', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('cut')) });
  expect(await asking(() => Promise.reject(new TypeError('failed')))).toEqual({ ok: false, code: 'offline' });
  expect(await asking(async () => new Response(broken))).toEqual({ ok: false, code: 'offline' });
});

it('sends the token in a header, and nothing of the browser’s own', async () => {
  let sent: [string, RequestInit | undefined] | undefined;
  await callService(
    'https://bank.example/v1/session',
    { method: 'DELETE', token: 'secret' },
    async (url, init) => {
      sent = [String(url), init];
      return new Response(null, { status: 204 });
    },
  );
  expect(sent?.[0]).not.toContain('secret');
  expect(sent?.[1]).toMatchObject({
    headers: { Authorization: 'Bearer secret' },
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
});

it.each([
  [{ requestId: 'one' }, { 'Content-Type': 'application/json' }, '{"requestId":"one"}'],
  [undefined, {}, undefined],
])('sends the body %j as what it is', async (body, headers, sent) => {
  let init: RequestInit = {};
  await callService('https://bank.example/v1/session', { method: 'POST', body }, async (_url, given = {}) => {
    init = given;
    return new Response(null, { status: 204 });
  });
  expect(init.headers).toEqual(headers);
  expect(init.body).toBe(sent);
});

it('gives a service fifteen seconds', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  await asking(answering(pin));
  expect(timeout.mock.calls).toEqual([[15_000]]);
});
