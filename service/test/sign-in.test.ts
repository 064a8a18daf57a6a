import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from './harness/database.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe.each(ENGINES)('signing in on %s', (engine) => {
  let service: TestService;

  beforeEach(async () => {
    service = await openTestService(engine);
    await service.addPerson('liv');
  });
  afterEach(() => service.close());

  const tryPassword = (identifier: string, password: string) =>
    service.caller().post('/v1/session/password', { identifier, password });

  it.each(['liv', 'liv@example.org', ' LIV@Example.org '])(
    'works with %j and the password',
    async (identifier) => {
      const { status, body } = await tryPassword(identifier, PASSWORD);
      expect(status).toBe(200);
      expect(body.person).toMatchObject({ name: 'liv Nordmann', passkeys: 0 });
      expect((await service.caller(body.token).get('/v1/session')).status).toBe(200);
    },
  );

  it('keeps only the digest of the token', async () => {
    const { body } = await tryPassword('liv', PASSWORD);
    const rows = await service.world.database.selectFrom('session').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(body.token);
    expect(Buffer.from(body.token, 'base64url')).toHaveLength(32);
  });

  it('gives the same answer for a wrong password, an unknown account and one that two people share', async () => {
    await service.addPerson('ola');
    await service.addPerson('kari');
    await service.world.database
      .updateTable('account')
      .set({ email: 'shared@example.org' })
      .where('user_id', 'in', ['ola', 'kari'])
      .execute();
    const answers = [
      await tryPassword('liv', 'wrong'),
      await tryPassword('nobody', PASSWORD),
      await tryPassword('shared@example.org', PASSWORD),
    ];
    for (const { status, body } of answers) expect([status, body]).toEqual([401, answers[0]?.body]);
  });

  it.each(['liv', 'nobody'])('refuses %s after ten wrong tries in fifteen minutes', async (identifier) => {
    for (let tries = 0; tries < 10; tries++)
      expect((await tryPassword(identifier, 'wrong')).status).toBe(401);
    const refused = await tryPassword(identifier, PASSWORD);
    expect([refused.status, refused.body.code, refused.body.retryAfter]).toEqual([
      429,
      'too-many',
      15 * MINUTE,
    ]);
    service.advance(15 * MINUTE);
    expect((await tryPassword('liv', PASSWORD)).status).toBe(200);
  });

  it('lets no more guesses through when they come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => tryPassword('liv', 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
  });

  it('is one limit, whichever of its names an account is tried by', async () => {
    for (let tries = 0; tries < 5; tries++) await tryPassword('liv', 'wrong');
    for (let tries = 0; tries < 5; tries++) await tryPassword('liv@example.org', 'wrong');
    expect((await tryPassword('liv', PASSWORD)).status).toBe(429);
  });

  it('ends with signing out', async () => {
    const liv = await service.signedIn('liv');
    expect((await liv.delete('/v1/session')).status).toBe(204);
    expect((await liv.get('/v1/session')).body.code).toBe('unauthenticated');
  });

  it('ends after thirty days for a person and ten hours for an agent', async () => {
    await service.addPerson('maja', 'agent');
    const [liv, maja] = [await service.signedIn('liv'), await service.signedIn('maja')];
    service.advance(10 * 60 * MINUTE);
    expect((await maja.get('/v1/session')).status).toBe(401);
    expect((await liv.get('/v1/session')).status).toBe(200);
    service.advance(30 * DAY);
    expect((await liv.get('/v1/session')).status).toBe(401);
  });

  it('by passkey takes a challenge once, and only of this service', async () => {
    const { body } = await service.caller().post('/v1/session/passkey/options');
    expect(body).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(body.allowCredentials ?? []).toEqual([]);
    const clientDataJSON = Buffer.from(JSON.stringify({ challenge: body.challenge })).toString('base64url');
    const forged = { id: 'nobody', response: { clientDataJSON } };
    const refused = await service.caller().post('/v1/session/passkey', forged);
    expect([refused.status, refused.body.code]).toEqual([401, 'wrong-credentials']);
    expect(await service.world.database.selectFrom('challenge').selectAll().execute()).toEqual([]);
  });
});
