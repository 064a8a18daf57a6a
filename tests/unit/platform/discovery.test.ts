import { describe, expect, it } from 'vitest';
import { discover, originOf } from '../../../utils/platform/discovery.ts';

const document = {
  version: 1,
  name: 'Nordlys Bank',
  api: 'https://account.bank.example/v1',
  relyingParty: 'account.bank.example',
  supportPin: { digits: 4, lifetime: 1_800_000 },
  signIn: ['passkey'],
};

const answering = (body: unknown, init?: ResponseInit) => async () =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), init);

describe('an address as people type it', () => {
  it.each([
    ['account.bank.example', 'https://account.bank.example'],
    [' https://account.bank.example/help?x=1#y ', 'https://account.bank.example'],
    ['Account.Bank.Example:8443', 'https://account.bank.example:8443'],
    ['localhost:4180', 'http://localhost:4180'],
    ['http://127.0.0.1:4180/', 'http://127.0.0.1:4180'],
    ['blåbær.example', 'https://xn--blbr-roah.example'],
  ])('%j is %s', (typed, origin) => expect(originOf(typed)).toEqual({ ok: true, origin }));

  it.each([
    ['', 'not-an-address'],
    ['my bank', 'not-an-address'],
    ['bank', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['ftp://bank.example', 'not-an-address'],
    ['https://somebody@bank.example', 'not-an-address'],
    ['http://bank.example', 'not-secure'],
    ['http://localhost.bank.example', 'not-secure'],
  ])('%j is refused: %s', (typed, fault) => expect(originOf(typed)).toEqual({ ok: false, fault }));
});

describe('a host that is asked what it is', () => {
  const ask = (fetch: () => Promise<Response>) => discover('account.bank.example', fetch);

  it('is a service when it says so of itself', async () => {
    expect(await ask(answering(document))).toEqual({
      ok: true,
      service: { ...document, origin: 'https://account.bank.example' },
    });
  });

  it.each([
    ['not JSON', answering('<html>')],
    ['an error', answering(document, { status: 404 })],
    ['another version', answering({ ...document, version: 2 })],
    ['no way to sign in', answering({ ...document, signIn: [] })],
    ['a PIN of one digit', answering({ ...document, supportPin: { digits: 1, lifetime: 60_000 } })],
    ['a name of two lines', answering({ ...document, name: 'Nordlys Bank\nsays' })],
    ['a name without end', answering({ ...document, name: 'x'.repeat(81) })],
    ['ways to sign in without end', answering({ ...document, signIn: Array(3).fill('passkey') })],
    ['a list', answering([])],
  ])('is no service when it answers with %s', async (_what, fetch) => {
    expect(await ask(fetch)).toEqual({ ok: false, fault: 'no-service' });
  });

  it.each([
    ['API', { api: 'https://evil.example/v1' }],
    ['API, on another port', { api: 'https://account.bank.example:444/v1' }],
    ['API, behind a query', { api: 'https://account.bank.example/v1?to=' }],
    ['API, behind a fragment', { api: 'https://account.bank.example/v1#' }],
    ['API, with a name', { api: 'https://somebody@account.bank.example/v1' }],
    ['relying party', { relyingParty: 'bank.example' }],
    ['relying party, in other letters', { relyingParty: 'Account.bank.example' }],
  ])('lies when its %s is elsewhere', async (_what, lie) => {
    expect(await ask(answering({ ...document, ...lie }))).toEqual({ ok: false, fault: 'lies' });
  });

  it('gives no answer when the connection fails, or the answer never ends', async () => {
    expect(await ask(() => Promise.reject(new TypeError('failed')))).toEqual({
      ok: false,
      fault: 'no-answer',
    });
    expect(await ask(answering(`"${'x'.repeat(100_000)}"`))).toEqual({ ok: false, fault: 'no-answer' });
  });
});
