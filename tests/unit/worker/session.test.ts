import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '../../../protocol/protocol.ts';
import { accounts, confirmations } from '../../../utils/platform/storage.ts';
import {
  askForAnotherCode,
  callAs,
  forgetAccountsWithoutAccess,
  openSessionByPasskey,
  openSessionByPassword,
  openSessionBySecondStep,
  passkeyOptionsForAccount,
  passkeyOptionsForSignIn,
  registerPasskey,
  removeAccount,
  signOut,
  signOutEverywhere,
} from '../../../utils/worker/account/session.ts';
import { cutOff, done, FakeService, gives, refuses } from './fake-service.ts';
import {
  alarmAt,
  connect,
  liv,
  NOW,
  nextTurn,
  resetWorld,
  setStatus,
  statusNow,
  TOKEN,
  tokensNow,
} from './world.ts';

const HOUR = 60 * 60_000;
const NEWER = 'b'.repeat(43);
const begun: Session = {
  token: NEWER,
  // The service's clock is an hour ahead.
  expiresAt: NOW + 25 * HOUR,
  serverNow: NOW + HOUR,
  person: { id: liv.personId, name: 'Liv Strand', email: 'liv@new.example', passkeys: 1 },
};
const ticket = 't'.repeat(43);
const passkey = { id: 'key', response: { clientDataJSON: 'json' } };
const asksMore = {
  ticket,
  expiresAt: NOW + HOUR,
  serverNow: NOW,
  step: { kind: 'code', via: 'email', digits: 6 },
};
const waiting = {
  proof: 'password' as const,
  requests: [{ id: 'one', agent: 'Maja', desk: 'Bank', reason: 'card', askedAt: NOW, deadline: NOW + HOUR }],
};

let service: FakeService;

beforeEach(() => {
  resetWorld();
  service = new FakeService();
});

const creation = {
  challenge: 'abc',
  rp: {},
  user: { id: 'bGl2', name: 'liv@example.org', displayName: 'Liv Strand' },
};

describe('signing in', () => {
  it.each([
    [
      'by password',
      'POST /session/password',
      { identifier: 'liv', password: 'secret' },
      () => openSessionByPassword(liv.service, 'liv', 'secret'),
    ],
    [
      'by a second step',
      'POST /session/second-step',
      { ticket, answers: ['123456'] },
      () => openSessionBySecondStep(liv.service, ticket, ['123456']),
    ],
    ['by passkey', 'POST /session/passkey', passkey, () => openSessionByPasskey(liv.service, passkey)],
  ])(
    '%s keeps account and token, and says until when by the local clock',
    async (_how, route, body, open) => {
      service.on(route, () => gives(begun));
      const outcome = await open();
      const [account] = await accounts.getValue();
      expect(service.asked).toEqual([{ route, token: undefined, body }]);
      expect(outcome).toEqual({ ok: true, value: { accountId: account?.id, passkeys: 1 } });
      expect(account).toMatchObject({
        personId: liv.personId,
        email: 'liv@new.example',
        service: liv.service,
      });
      expect(await tokensNow()).toEqual({ [account?.id ?? '']: NEWER });
      expect(await statusNow(account?.id)).toEqual({ signedInUntil: NOW + 24 * HOUR });
      expect(await alarmAt('look')).toBeDefined();
    },
  );

  it('sends what earlier ones gave this browser to be known by, to that service only', async () => {
    service.on('POST /session/password', () => gives({ ...begun, deviceToken: 'first.a.b' }));
    await openSessionByPassword(liv.service, 'liv', 'secret');
    const [account] = await accounts.getValue();
    await signOut(account?.id ?? '');
    service.on('POST /session/passkey', () =>
      gives({ ...begun, person: { ...begun.person, id: 'ola' }, deviceToken: 'second.c.d' }),
    );
    await openSessionByPasskey(liv.service, passkey);
    const sent = async (target = liv.service) => {
      service.asked.length = 0;
      await openSessionByPassword(target, 'liv', 'secret');
      return service.asked[0]?.body;
    };
    const { deviceToken } = (await sent()) as { deviceToken: string };
    expect(deviceToken.split('~').toSorted()).toEqual(['first.a.b', 'second.c.d']);
    expect(await sent({ ...liv.service, origin: 'https://other.example' })).not.toHaveProperty('deviceToken');
  });

  it('sends nothing of an account that was removed', async () => {
    service.on('POST /session/password', () => gives({ ...begun, deviceToken: 'first.a.b' }));
    await openSessionByPassword(liv.service, 'liv', 'secret');
    const [account] = await accounts.getValue();
    await removeAccount(account?.id ?? '');
    service.asked.length = 0;
    await openSessionByPassword(liv.service, 'liv', 'secret');
    expect(service.asked[0]?.body).toEqual({ identifier: 'liv', password: 'secret' });
  });

  it('may want a second step, which opens nothing by itself', async () => {
    service.on('POST /session/password', () => gives(asksMore));
    expect(await openSessionByPassword(liv.service, 'liv', 'secret')).toEqual({ ok: true, value: asksMore });
    expect(await accounts.getValue()).toEqual([]);
  });

  it('that is refused keeps nothing', async () => {
    service.on('POST /session/password', () => refuses(403, 'wrong-credentials'));
    const outcome = await openSessionByPassword(liv.service, 'liv', 'guess');
    expect(outcome).toEqual({ ok: false, code: 'wrong-credentials' });
    service.on('POST /session/passkey', () => refuses(403, 'wrong-credentials'));
    expect(await openSessionByPasskey(liv.service, passkey)).toEqual({
      ok: false,
      code: 'wrong-credentials',
    });
    expect(await accounts.getValue()).toEqual([]);
  });

  it('again renews the account, ends the older session, and makes no PIN that was refused before', async () => {
    await connect();
    await connect({ ...liv, id: 'other', personId: 'person-2' });
    await setStatus({
      making: { requestId: 'one', since: NOW },
      fault: { code: 'unauthenticated', at: NOW },
    });
    service.on('DELETE /session', done);
    service.on('POST /session/passkey', () => gives(begun));
    await openSessionByPasskey(liv.service, passkey);
    expect((await accounts.getValue()).map(({ id, email }) => [id, email])).toEqual([
      [liv.id, 'liv@new.example'],
      ['other', liv.email],
    ]);
    expect(await tokensNow()).toEqual({ [liv.id]: NEWER, other: TOKEN });
    expect(await statusNow()).toEqual({ signedInUntil: NOW + 24 * HOUR });
    expect(service.asked.map(({ route, token }) => [route, token])).toContainEqual([
      'DELETE /session',
      TOKEN,
    ]);
  });

  it('at another service, or as another person, makes another account', async () => {
    await connect({ ...liv, service: { ...liv.service, origin: 'https://other.example' } });
    await connect({ ...liv, id: 'two', personId: 'person-2' });
    service.on('POST /session/passkey', () => gives(begun));
    await openSessionByPasskey(liv.service, passkey);
    expect(await accounts.getValue()).toHaveLength(3);
  });

  it('is signed in only once the token is written', async () => {
    const { session } = fakeBrowser.storage;
    const set = session.set.bind(session);
    const written: string[] = [];
    vi.spyOn(session, 'set').mockImplementation(async (items: Record<string, unknown>) => {
      // A write of the token that takes its time.
      if ('tokens' in items) await nextTurn(50);
      await set(items);
      written.push(...Object.keys(items));
    });
    service.on('POST /session/passkey', () => gives(begun));
    await openSessionByPasskey(liv.service, passkey);
    expect(written.filter((key) => key === 'tokens' || key === 'statuses')).toEqual(['tokens', 'statuses']);
  });
});

describe('a question in the name of an account', () => {
  it('goes with its token', async () => {
    await connect();
    service.on('POST /passkeys/options', () => gives(creation));
    service.on('POST /passkeys', done);
    expect(await passkeyOptionsForAccount(liv.id)).toEqual({ ok: true, value: creation });
    expect(await registerPasskey(liv.id, passkey)).toEqual({ ok: true, value: undefined });
    expect(service.asked).toEqual([
      { route: 'POST /passkeys/options', token: TOKEN, body: undefined },
      { route: 'POST /passkeys', token: TOKEN, body: passkey },
    ]);
  });

  it('is not asked without an account, or without a session', async () => {
    expect(await callAs('nobody', '/support-pin', {})).toEqual({ ok: false, code: 'no-account' });
    await accounts.setValue([liv]);
    expect(await callAs(liv.id, '/support-pin', {})).toEqual({ ok: false, code: 'unauthenticated' });
    expect(service.asked).toEqual([]);
  });

  it('that fails for want of the permission says so', async () => {
    await connect();
    service.on('GET /support-pin', cutOff);
    expect(await callAs(liv.id, '/support-pin', {})).toEqual({ ok: false, code: 'offline' });
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
    expect(await callAs(liv.id, '/support-pin', {})).toEqual({ ok: false, code: 'no-permission' });
    service.on('GET /support-pin', () => refuses(500, 'server-error'));
    expect(await callAs(liv.id, '/support-pin', {})).toEqual({ ok: false, code: 'server-error' });
  });

  it('to which the service answers 401 forgets the session, and the account stays', async () => {
    await connect();
    service.on('GET /support-pin', () => refuses(401, 'unauthenticated'));
    await callAs(liv.id, '/support-pin', {});
    expect(await tokensNow()).toEqual({});
    expect(await statusNow()).toEqual({});
    expect(await accounts.getValue()).toEqual([liv]);
    expect(await alarmAt('look')).toBeUndefined();
  });

  it.each([
    ['another refusal', () => refuses(403, 'forbidden')],
    ['a fault', () => refuses(500, 'server-error')],
    ['a broken line', cutOff],
    ['an answer', done],
  ])('to which there is %s keeps the session', async (_what, answer) => {
    await connect();
    service.on('GET /support-pin', answer);
    await callAs(liv.id, '/support-pin', {});
    expect(await tokensNow()).toEqual({ [liv.id]: TOKEN });
    expect(await statusNow()).toHaveProperty('signedInUntil');
  });

  it('whose 401 comes after a newer session began leaves that one alone', async () => {
    await connect();
    const late = service.hold('GET /support-pin', () => refuses(401, 'unauthenticated'));
    const asking = callAs(liv.id, '/support-pin', {});
    await late.asked;
    service.on('DELETE /session', done);
    service.on('POST /session/passkey', () => gives(begun));
    await openSessionByPasskey(liv.service, passkey);
    late.release();
    await asking;
    expect(await tokensNow()).toEqual({ [liv.id]: NEWER });
    expect(await statusNow()).toHaveProperty('signedInUntil');
  });
});

it('asks for passkey options and another code without a session', async () => {
  service.on('POST /session/passkey/options', () => gives({ challenge: 'abc' }));
  service.on('POST /session/second-step/code', done);
  expect(await passkeyOptionsForSignIn(liv.service)).toEqual({ ok: true, value: { challenge: 'abc' } });
  expect(await askForAnotherCode(liv.service, ticket)).toEqual({ ok: true, value: undefined });
  expect(service.asked.map(({ token, body }) => [token, body])).toEqual([
    [undefined, undefined],
    [undefined, { ticket }],
  ]);
});

describe('signing out', () => {
  beforeEach(async () => {
    await connect();
    await confirmations.setValue({ [liv.id]: waiting });
  });

  const expectNothingLeft = async () => {
    expect(await tokensNow()).toEqual({});
    expect(await statusNow()).toEqual({});
    expect(await confirmations.getValue()).toEqual({});
    expect(await alarmAt('look')).toBeUndefined();
    expect(await accounts.getValue()).toEqual([liv]);
  };

  it('ends PIN and session at the service, then here', async () => {
    service.on('DELETE /support-pin', done);
    service.on('DELETE /session', done);
    await signOut(liv.id);
    expect(service.asked.map(({ route, token }) => [route, token])).toEqual([
      ['DELETE /support-pin', TOKEN],
      ['DELETE /session', TOKEN],
    ]);
    await expectNothingLeft();
  });

  it('is done here also where the service cannot be reached', async () => {
    service.on('DELETE /support-pin', cutOff);
    service.on('DELETE /session', cutOff);
    await signOut(liv.id);
    await expectNothingLeft();
  });

  it('everywhere is done when the service has done it', async () => {
    service.on('DELETE /sessions', done);
    expect(await signOutEverywhere(liv.id)).toEqual({ ok: true, value: undefined });
    await expectNothingLeft();
  });

  it('everywhere is not done when the service has not', async () => {
    service.on('DELETE /sessions', cutOff);
    expect(await signOutEverywhere(liv.id)).toEqual({ ok: false, code: 'offline' });
    expect(await tokensNow()).toEqual({ [liv.id]: TOKEN });
    expect(await confirmations.getValue()).toEqual({ [liv.id]: waiting });
  });

  it('leaves another account signed in', async () => {
    await connect({ ...liv, id: 'other', personId: 'person-2' });
    await signOut(liv.id);
    expect(await tokensNow()).toEqual({ other: TOKEN });
    expect(await statusNow('other')).toHaveProperty('signedInUntil');
  });
});

describe('an account that is removed', () => {
  const removed = () => vi.mocked(fakeBrowser.permissions.remove).mock.calls.map(([given]) => given.origins);

  it('leaves nothing, and gives its permission back', async () => {
    await connect();
    await removeAccount(liv.id);
    expect(await accounts.getValue()).toEqual([]);
    expect(await tokensNow()).toEqual({});
    expect(await statusNow()).toBeUndefined();
    expect(service.routes()).toEqual(['DELETE /support-pin', 'DELETE /session']);
    expect(removed()).toEqual([['https://account.bank.example/*']]);
  });

  it('keeps a permission that another account needs', async () => {
    await connect();
    await connect({ ...liv, id: 'other', personId: 'person-2' });
    await removeAccount(liv.id);
    expect((await accounts.getValue()).map(({ id }) => id)).toEqual(['other']);
    expect(removed()).toEqual([]);
  });

  it('that is not there is no fault', async () => {
    await connect();
    await removeAccount('nobody');
    expect(await accounts.getValue()).toEqual([liv]);
    expect(removed()).toEqual([]);
  });
});

it('a permission that was taken back ends the sessions of its accounts here, and no others', async () => {
  const shop = { ...liv, id: 'shop', service: { ...liv.service, origin: 'https://shop.example' } };
  await connect();
  await connect(shop);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(
    async ({ origins = [] }) => !origins.includes('https://shop.example/*'),
  );
  await forgetAccountsWithoutAccess();
  expect(await tokensNow()).toEqual({ [liv.id]: TOKEN });
  expect(await statusNow('shop')).toEqual({});
  expect(await statusNow()).toHaveProperty('signedInUntil');
});
