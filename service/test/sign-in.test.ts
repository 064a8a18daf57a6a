import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyPassword } from '../src/credentials/password-hash.ts';
import { newChallenge, type Purpose, takeChallenge } from '../src/credentials/webauthn-challenge.ts';
import { changePassword } from '../src/flows/account/change-password.ts';
import { ENGINES } from './harness/database.ts';
import { fillHashingQueue } from './harness/hashing-queue.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

// One test holds a verification back; all others are the real ones.
vi.mock('../src/credentials/password-hash.ts', { spy: true });
const { verifyPassword: verifyReally } = await vi.importActual<
  typeof import('../src/credentials/password-hash.ts')
>('../src/credentials/password-hash.ts');

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const encoded = (challenge: Uint8Array) => Buffer.from(challenge).toString('base64url');

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

  it('stores only the digest of the token', async () => {
    const { body } = await tryPassword('liv', PASSWORD);
    const rows = await service.world.database.selectFrom('session').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(body.token);
    expect(Buffer.from(body.token, 'base64url')).toHaveLength(32);
  });

  it('gives the same answer for a wrong password, an unknown account and an address that two people share', async () => {
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

  it.each(['liv', 'nobody'])('makes %s wait a minute after ten wrong tries', async (identifier) => {
    for (let tries = 0; tries < 10; tries++)
      expect((await tryPassword(identifier, 'wrong')).status).toBe(401);
    const refused = await tryPassword(identifier, PASSWORD);
    expect([refused.status, refused.body.code, refused.body.retryAfter]).toEqual([429, 'too-many', MINUTE]);
    service.advance(MINUTE);
    expect((await tryPassword('liv', PASSWORD)).status).toBe(200);
  });

  it('lets no more guesses through when they all come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => tryPassword('liv', 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
  });

  it.each([
    ['liv', 'LIV'],
    ['nobody', ' Nobody'],
    ['+47 900 12 345', '004790012345'],
  ])('has one limit for %j and %j, which are one name, known or not', async (one, other) => {
    for (let tries = 0; tries < 10; tries++) await tryPassword(one, 'wrong');
    expect((await tryPassword(other, PASSWORD)).status).toBe(429);
  });

  it('counts for the typed name, so that the limit does not tell whose name it is', async () => {
    for (let tries = 0; tries < 10; tries++) await tryPassword('liv', 'wrong');
    expect((await tryPassword('liv@example.org', 'wrong')).status).toBe(401);
  });

  it('leaves no session of a password that was changed meanwhile', async () => {
    const liv = await service.signedIn('liv');
    const { database } = service.world;
    const account = await database.selectFrom('account').selectAll().executeTakeFirstOrThrow();
    const session = await database.selectFrom('session').selectAll().executeTakeFirstOrThrow();
    const verified = Promise.withResolvers<void>();
    const change = Promise.withResolvers<void>();
    vi.mocked(verifyPassword).mockImplementationOnce(async (hash, password) => {
      const right = await verifyReally(hash, password);
      verified.resolve();
      await change.promise;
      return right;
    });
    const late = tryPassword('liv', PASSWORD);
    await verified.promise;
    const signedIn = { account, sessionId: session.id, passkeyId: null, twoFactor: false };
    const changed = await changePassword(service.world, signedIn, PASSWORD, 'another long sentence');
    expect(changed.ok).toBe(true);
    change.resolve();

    expect((await late).status).toBe(401);
    expect((await tryPassword('liv', PASSWORD)).status).toBe(401);
    const left = await database.selectFrom('session').select('id').execute();
    expect(left).toEqual([{ id: session.id }]);
    expect((await liv.get('/v1/session')).status).toBe(200);
  });

  it('sends strangers away while the queue for hashing is full, and lets them in afterwards', async () => {
    const emptyQueue = fillHashingQueue();
    try {
      for (let number = 0; number < 10; number++) {
        const { status, body } = await tryPassword(`stranger-${number}`, 'wrong');
        expect([status, body.retryAfter]).toEqual([429, 1000]);
      }
    } finally {
      await emptyQueue();
    }
    expect((await tryPassword('stranger-0', 'wrong')).status).toBe(401);
    expect((await tryPassword('liv', PASSWORD)).status).toBe(200);
  });

  it('counts no try that came to nothing because too many others were waiting', async () => {
    for (let tries = 0; tries < 9; tries++) await tryPassword('liv', 'wrong');
    vi.mocked(verifyPassword).mockImplementationOnce(async () => 'busy');
    expect((await tryPassword('liv', 'wrong')).body).toMatchObject({ code: 'too-many', retryAfter: 1000 });
    expect((await tryPassword('liv', 'wrong')).status).toBe(401);
    expect((await tryPassword('liv', PASSWORD)).status).toBe(429);
  });

  it('ends when the person signs out', async () => {
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

  it('by passkey writes nothing until there is a passkey', async () => {
    for (let count = 0; count < 3; count++) {
      const { body } = await service.caller().post('/v1/session/passkey/options');
      expect(body).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
      expect(body.allowCredentials ?? []).toEqual([]);
    }
    expect(await service.world.database.selectFrom('spent_challenge').selectAll().execute()).toEqual([]);
  });
});

describe.each(ENGINES)('a passkey challenge on %s', (engine) => {
  let service: TestService;
  beforeEach(async () => {
    service = await openTestService(engine);
  });
  afterEach(() => service.close());

  const take = (challenge: string, purpose: Purpose, accountId?: string) =>
    service.world.database
      .transaction()
      .execute((tx) => takeChallenge(service.world, tx, challenge, purpose, accountId));

  it('is valid once', async () => {
    const challenge = encoded(newChallenge(service.world, 'sign-in'));
    expect(await take(challenge, 'sign-in')).toBe(true);
    expect(await take(challenge, 'sign-in')).toBe(false);
  });

  it('is valid for its purpose, its account and five minutes', async () => {
    const challenge = encoded(newChallenge(service.world, 'registration', 'liv'));
    expect(await take(challenge, 'sign-in')).toBe(false);
    expect(await take(challenge, 'registration', 'ola')).toBe(false);
    expect(await take(challenge, 'sign-in', 'liv')).toBe(false);
    service.advance(5 * MINUTE);
    expect(await take(challenge, 'registration', 'liv')).toBe(false);
  });

  it.each(['', 'x', encoded(new TextEncoder().encode('a.9999999999999.00'))])(
    'cannot be %j',
    async (forged) => {
      expect(await take(forged, 'sign-in')).toBe(false);
    },
  );
});
