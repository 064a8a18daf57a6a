import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccount } from '../src/accounts/identifier.ts';
import { endAllSessions } from '../src/flows/sign-in/session.ts';
import type { Caller } from './harness/caller.ts';
import { ENGINES } from './harness/database.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

describe.each(ENGINES)('bad input on %s', (engine) => {
  let service: TestService;
  let liv: Caller;
  let maja: Caller;

  beforeAll(async () => {
    service = await openTestService(engine);
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
    liv = await service.signedIn('liv');
    maja = await service.signedIn('maja');
  });
  afterAll(() => service.close());

  const expectProblem = (
    answer: { status: number; body: unknown; headers: Headers },
    status: number,
    code: string,
  ) => {
    expect([answer.status, answer.body]).toEqual([
      status,
      expect.objectContaining({ code, status, title: expect.any(String) }),
    ]);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  };

  it.each(['{', '', 'null', '[]', '"text"', '{"requestId": 7}', '{"requestId": "not a uuid"}'])(
    'of the form %j is a bad request',
    async (body) => expectProblem(await liv.post('/v1/support-pin', body), 400, 'bad-request'),
  );

  it.each([
    { identifier: 'liv', password: '' },
    { identifier: '', password: 'x' },
    { identifier: 'liv', password: ['x'] },
    { identifier: { $ne: '' }, password: 'x' },
    { identifier: 'x'.repeat(201), password: 'x' },
    { password: 'x' },
    { identifier: 'liv\0', password: 'x' },
  ])('to sign in (%j) is a bad request', async (body) =>
    expectProblem(await service.caller().post('/v1/session/password', body), 400, 'bad-request'),
  );

  it.each(['\ud800', "' or 1=1 --", '%00', '🦊'.repeat(50)])(
    'as the identifier %j finds nobody',
    async (identifier) => {
      expectProblem(
        await service.caller().post('/v1/session/password', { identifier, password: 'x' }),
        401,
        'wrong-credentials',
      );
      const opened = await maja.post('/v1/desk/cases', { identifier });
      expect(opened.status).toBe(201);
      expectProblem(await maja.redeem(opened.body.id, '0000'), 409, 'pin-refused');
      service.advance(16 * 60_000);
    },
  );

  it.each(['123', '123456789', 'abcd', '12 34', '١٢٣٤'])('as the PIN %j is a bad request', async (pin) => {
    const caseId = await maja.openCase('liv');
    expectProblem(await maja.redeem(caseId, pin), 400, 'bad-request');
  });

  it('that is too large is refused before it is read', async () => {
    const body = JSON.stringify({ requestId: 'x'.repeat(20_000) });
    expectProblem(await liv.post('/v1/support-pin', body), 413, 'too-large');
    const chunked = new Blob([body]).stream();
    expectProblem(await liv.ask('POST', '/v1/support-pin', chunked), 413, 'too-large');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'of the type %s is refused',
    async (type) =>
      expectProblem(
        await liv.ask('POST', '/v1/support-pin', '{}', { 'Content-Type': type }),
        415,
        'unsupported-media-type',
      ),
  );

  it.each([
    ['GET', '/v1/nothing'],
    ['GET', '/v1'],
    ['PUT', '/v1/support-pin'],
    ['GET', '/.well-known/nothing'],
    ['GET', '/.well-known/%00'],
  ])('at the address %s %s finds nothing', async (method, path) =>
    expectProblem(await liv.ask(method, path), 404, 'not-found'),
  );

  it.each(['unknown', '%00', '%E0%A4%A', '..%2F..', 'x'.repeat(200)])(
    'as the case %j finds nothing, or is refused',
    async (id) => {
      const { status, body } = await maja.get(`/v1/desk/cases/${id}`);
      expect([status, body.code]).toEqual(id.length > 64 ? [400, 'bad-request'] : [404, 'not-found']);
    },
  );

  it('at a page’s address gets a page that says it was not found', async () => {
    const { status, body } = await service
      .caller()
      .ask('GET', '/nothing', undefined, { 'Accept-Language': 'nb' });
    expect(status).toBe(404);
    expect(body).toContain('Denne siden finnes ikke.');
  });

  it.each(['', 'short', 'x'.repeat(43), `${'x'.repeat(43)}\u00e6`, '../..'])(
    'as the token %j is nobody’s',
    async (token) => {
      const answer = await service
        .caller()
        .ask('GET', '/v1/session', undefined, { Authorization: `Bearer ${encodeURI(token)}` });
      expectProblem(answer, 401, 'unauthenticated');
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    },
  );

  it('as a passkey is not accepted', async () => {
    for (const clientDataJSON of ['', 'e30', '!!!', 'eyJjaGFsbGVuZ2UiOiJ4In0'])
      expectProblem(
        await service.caller().post('/v1/session/passkey', { id: 'x', response: { clientDataJSON } }),
        401,
        'wrong-credentials',
      );
    expectProblem(await service.caller().post('/v1/session/passkey', { id: 'x' }), 400, 'bad-request');
  });

  it.each([
    ['multipart/form-data; boundary=x', 'broken'],
    ['multipart/form-data', 'broken'],
    ['application/x-www-form-urlencoded', 'identifier=%00&password=x'],
    ['application/x-www-form-urlencoded', '%'],
  ])('in a form (%s, %j) gets a page that explains it', async (type, body) => {
    const headers = { 'Content-Type': type, Origin: 'http://localhost:4180' };
    const answer = await service.caller().ask('POST', '/sign-in', body, headers);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('not of the right form');
  });

  it.each(['', '{', '[]'])('as a passkey (%j) from a page is a bad request', async (body) => {
    const answer = await service
      .caller()
      .ask('POST', '/sign-in/passkey', body, { Origin: 'http://localhost:4180' });
    expect(answer.status).toBe(400);
  });

  it('that arrives slowly does not outlive the session that sent it', async () => {
    await service.addPerson('ola');
    const ola = await service.signedIn('ola');
    const account = await findAccount(service.world.database, 'ola');
    if (!account) throw new Error('There is no ola.');
    const reading = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    const text = JSON.stringify({ requestId: randomUUID() });
    const body = new ReadableStream(
      {
        async pull(controller) {
          // Whatever the service does before it reads the body is done.
          reading.resolve();
          await ended.promise;
          controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const answer = ola.ask('POST', '/v1/support-pin', body, { 'Content-Length': String(text.length) });
    await reading.promise;
    await endAllSessions(service.world, account);
    ended.resolve();
    expect((await answer).status).toBe(401);
  });

  it('never caused an error in the service', () => {
    expect(service.logged()).not.toContain('a request failed');
  });
});
