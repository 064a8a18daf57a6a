/**
 * The numbers that the service promises (docs/operating.md, "Limits"), one test for each. Other tests cover how the
 * flows work; these cover only how much, how long and how often.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trustedPhone } from '../src/accounts/trusted-phone.ts';
import { hashPassword, verifyPassword } from '../src/credentials/password-hash.ts';
import { isAcceptablePassword } from '../src/credentials/password-rules.ts';
import { addAccount } from '../src/provisioning/add-account.ts';
import { readSettings } from '../src/settings.ts';
import { type CodeFlow, codeFlows } from './harness/code-flows.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe.each(ENGINES)('on %s', (engine) => {
  let service: TestService;
  let flows: Map<string, CodeFlow>;

  beforeEach(async () => {
    service = await openTestService(engine, { DEMO: '1', PROFILE_WAIT_MINUTES: '' });
    await service.addPerson('liv');
    await service.addPerson('eva');
    await service.addPerson('maja', 'agent');
    flows = new Map((await codeFlows(service.world)).map((flow) => [flow.name, flow]));
  });
  afterEach(() => service.close());

  const flow = (name: string): CodeFlow => {
    const found = flows.get(name);
    if (!found) throw new Error(`There is no flow ${name}.`);
    return found;
  };
  const issue = async ({ issue }: CodeFlow) => (await issue()) ?? '';
  const isRight = async ({ guess }: CodeFlow, code: string) => (await guess(code)).ok;

  async function expectLifetime(one: CodeFlow, lifetime: number) {
    const inTime = await issue(one);
    service.advance(lifetime - 1);
    expect(await isRight(one, inTime)).toBe(true);
    service.advance(HOUR);
    const late = await issue(one);
    service.advance(lifetime);
    expect(await isRight(one, late)).toBe(false);
  }
  async function expectOnce(one: CodeFlow) {
    const code = await issue(one);
    expect(await isRight(one, code)).toBe(true);
    expect(await isRight(one, code)).toBe(false);
  }
  async function expectNewestOnly(one: CodeFlow) {
    let older = await issue(one);
    service.advance(MINUTE);
    const another = async () => (await (one.resend ?? one.issue)()) ?? '';
    let newer = await another();
    // Two codes may be equal by chance.
    for (; newer === older; newer = await another()) {
      older = newer;
      service.advance(MINUTE);
    }
    expect(await isRight(one, older)).toBe(false);
    expect(await isRight(one, newer)).toBe(true);
  }
  async function expectTries(one: CodeFlow, tries: number) {
    const survives = await issue(one);
    for (let wrong = 0; wrong < tries - 1; wrong++) await isRight(one, one.wrongCode(survives));
    expect(await isRight(one, survives)).toBe(true);
    service.advance(DAY);
    const ends = await issue(one);
    for (let wrong = 0; wrong < tries; wrong++) await isRight(one, one.wrongCode(ends));
    expect(await isRight(one, ends)).toBe(false);
  }
  async function failuresUntilBlocked(one: CodeFlow, most: number): Promise<number> {
    const wrong = one.wrongCode(undefined);
    for (let failures = 0; failures < most; failures++) {
      const answer = await one.guess(wrong);
      if (!answer.ok && answer.code === one.blocked) return failures;
    }
    return most;
  }

  it('support PIN: 4 digits', async () => expect(await issue(flow('support PIN'))).toMatch(/^\d{4}$/));
  it('support PIN: 30 minutes', () => expectLifetime(flow('support PIN'), 30 * MINUTE));
  it('support PIN: once', () => expectOnce(flow('support PIN')));
  it('support PIN: newest only', () => expectNewestOnly(flow('support PIN')));
  it('support PIN: 3 wrong tries end it', () => expectTries(flow('support PIN'), 3));
  it('support PIN: issuing 5 in 15 minutes', async () => {
    const pin = flow('support PIN');
    for (let made = 0; made < 5; made++) expect(await pin.issue()).toBeDefined();
    expect(await pin.issue()).toBeUndefined();
    service.advance(15 * MINUTE);
    expect(await pin.issue()).toBeDefined();
  });
  it('support PIN: an agent’s failures 5 in 15 minutes', async () => {
    expect(await failuresUntilBlocked(flow('support PIN'), 10)).toBe(5);
    service.advance(15 * MINUTE);
    expect(await failuresUntilBlocked(flow('support PIN'), 10)).toBe(5);
  });
  it('support PIN: an agent’s failures 20 a day', async () => {
    let failures = 0;
    for (let quarter = 0; quarter < 6; quarter++) {
      failures += await failuresUntilBlocked(flow('support PIN'), 10);
      service.advance(15 * MINUTE);
    }
    expect(failures).toBe(20);
  });

  it('reset code: 8 digits', async () => expect(await issue(flow('password help'))).toMatch(/^\d{8}$/));
  it('reset code: 10 minutes', () => expectLifetime(flow('password help'), 10 * MINUTE));
  it('reset code: once', () => expectOnce(flow('password help')));
  it('reset code: newest only', () => expectNewestOnly(flow('password help')));
  it('reset code: resend after 60 seconds', async () => {
    const help = flow('password help');
    await issue(help);
    service.advance(60 * SECOND - 1);
    expect(await help.resend?.()).toBeUndefined();
    service.advance(1);
    expect(await help.resend?.()).toBeDefined();
  });
  it('reset code: 5 an hour', async () => {
    const help = flow('password help');
    let made = 0;
    for (let minute = 0; minute < 60; minute++) {
      if ((await help.issue()) !== undefined) made += 1;
      service.advance(MINUTE);
    }
    expect(made).toBe(5);
    expect(await help.issue()).toBeDefined();
  });
  it('reset code: 10 a day to strangers', async () => {
    const help = flow('password help');
    let made = 0;
    for (let hour = 0; hour < 23; hour++) {
      for (let asked = 0; asked < 6; asked++) if ((await help.issue()) !== undefined) made += 1;
      service.advance(HOUR);
    }
    expect(made).toBe(10);
    service.advance(HOUR);
    expect(await help.issue()).toBeDefined();
  });
  it('reset code: 5 wrong tries end it', () => expectTries(flow('password help'), 5));

  it('verification at the desk: 15 minutes, then the data closes', async () => {
    const [liv, maja] = [await service.signedIn('liv'), await service.signedIn('maja')];
    const caseId = await maja.openCase('liv');
    await maja.redeem(caseId, (await liv.makePin()).body.pin);
    const verified = async () => (await maja.get(`/v1/desk/cases/${caseId}`)).body.verified;
    service.advance(15 * MINUTE - 1);
    expect(await verified()).not.toBeNull();
    service.advance(1);
    expect(await verified()).toBeNull();
  });

  it.each(['activation', 'temporary password', 'recovery'])(
    'code of the %s: 64 bits or more',
    async (name) => {
      const code = await issue(flow(name));
      expect(code.replaceAll('-', '').length * Math.log2(32)).toBeGreaterThanOrEqual(64);
    },
  );
  it.each(['activation', 'temporary password', 'recovery'])(
    'code of the %s: no number of wrong tries ends it',
    async (name) => {
      const code = await issue(flow(name));
      for (let wrong = 0; wrong < 50; wrong++) await isRight(flow(name), '0000-00000-0000');
      expect(await isRight(flow(name), code)).toBe(true);
    },
  );
  it('activation code: once', () => expectOnce(flow('activation')));
  it('activation code: with the user ID', async () => {
    const code = await issue(flow('activation'));
    const typed = (userId: string) => openPageBrowser(service.world).visit('/activate', { userId, code });
    expect((await typed('eva')).status).toBe(401);
    expect((await typed('liv')).status).toBe(200);
  });
  it('activation code: 48 hours on paper', () => expectLifetime(flow('activation'), 48 * HOUR));
  it('activation code: 30 minutes by text message', () =>
    expectLifetime(flow('activation by text message'), 30 * MINUTE));

  it('temporary password: made by the server', async () => {
    const [one, other] = [await issue(flow('temporary password')), await issue(flow('temporary password'))];
    expect(one).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4}$/);
    expect(other).not.toBe(one);
  });
  it('temporary password: once', () => expectOnce(flow('temporary password')));
  it('temporary password: opens only the choosing of a new one', async () => {
    const password = await issue(flow('temporary password'));
    const browser = openPageBrowser(service.world);
    await browser.visit('/sign-in', { identifier: 'liv', password });
    expect(browser.visited.at(-1)).toBe('/new-password');
    await browser.visit('/account');
    expect(browser.visited.at(-1)).toBe('/sign-in');
  });

  it('profile change: waits an hour unless the operator sets another time', async () => {
    const liv = await signedInBrowser(service.world, 'liv');
    await liv.visit('/account/security/access', {});
    const isOpen = async () => {
      await liv.visit('/account/password');
      return liv.visited.at(-1) === '/account/password';
    };
    service.advance(HOUR - 1);
    expect(await isOpen()).toBe(false);
    service.advance(1);
    expect(await isOpen()).toBe(true);
  });

  it('phone number: changed within five days, no code by phone', async () => {
    const { world } = service;
    await world.database.updateTable('account').set({ phone_changed_at: world.now() }).execute();
    const sent = async () => (await flow('activation by text message').issue()) !== undefined;
    service.advance(5 * DAY - 1);
    expect(await sent()).toBe(false);
    service.advance(1);
    expect(await sent()).toBe(true);
    expect(trustedPhone({ phone: '+4790011111', phone_changed_at: null }, world.now())).toBe('+4790011111');
  });

  it('confirmation request: 10 minutes', async () => {
    const [liv, maja] = [await service.signedIn('liv'), await service.signedIn('maja')];
    await maja.post(`/v1/desk/cases/${await maja.openCase('liv')}/confirmation`, { reason: 'why' });
    const status = async () => (await liv.get('/v1/confirmations')).body.confirmations[0].status;
    service.advance(10 * MINUTE - 1);
    expect(await status()).toBe('waiting');
    service.advance(1);
    expect(await status()).toBe('lapsed');
  });

  it('password: NFKC, however the keyboard composed its letters', async () => {
    const id = await addAccount(service.world, {
      userId: 'ase',
      name: 'Åse',
      email: 'ase@example.org',
      password: 'Åses ﬁne hemmelighet',
    });
    expect(id).toBeDefined();
    const password = 'Åses fine hemmelighet'.normalize('NFD');
    const browser = openPageBrowser(service.world);
    await browser.visit('/sign-in', { identifier: 'ase', password });
    expect(browser.visited.at(-1)).toBe('/account');
  });
});

describe('a password', () => {
  const accepted = (password: string) => isAcceptablePassword(password, 'liv-strand');
  it('password: 8 characters or more', () => {
    expect(accepted('xq7kfwz')).toBe(false);
    expect(accepted('xq7kfwzb')).toBe(true);
    expect(accepted('🦊🐻🦉🐸🦔🐝🐌')).toBe(false);
  });
  it('password: 64 characters and many more', () => {
    expect(accepted('long '.repeat(13))).toBe(true);
    expect(accepted('long '.repeat(200))).toBe(true);
  });
  it('password: a blocklist of whole passwords', () => {
    expect(accepted('password1')).toBe(false);
    expect(accepted('PASSWORD1')).toBe(false);
    expect(accepted('my password1 is longer')).toBe(true);
  });
  it('password: no rules of composition', () => {
    for (const simple of ['onlysmallletters', '4839271650', 'ALLCAPITALSHERE', '        9'])
      expect(accepted(simple)).toBe(true);
  });
  it('password: not the user ID', () => {
    expect(accepted('Liv-Strand')).toBe(false);
    expect(accepted('liv-strand-and-more')).toBe(true);
  });
  it('password: spaces and every letter count, and nothing is cut off', async () => {
    const long = `${'å '.repeat(200)}x`;
    const hash = await hashPassword(long);
    expect(await verifyPassword(hash, long)).toBe('right');
    expect(await verifyPassword(hash, long.slice(0, -1))).toBe('wrong');
  });
  it('password: may be pasted', async () => {
    const service = await openTestService('sqlite', { DEMO: '1' });
    const { text } = await openPageBrowser(service.world).visit('/sign-in');
    expect(text).toContain('autocomplete="current-password"');
    expect(text).not.toMatch(/onpaste|oninput|autocomplete="off"/);
    await service.close();
  });
});

describe('an operator', () => {
  it('support PIN: may set 4 to 8 digits', () => {
    const digits = (PIN_DIGITS: string) => readSettings({ PIN_DIGITS }).supportPin.digits;
    expect([digits('4'), digits('8')]).toEqual([4, 8]);
    for (const wrong of ['3', '9']) expect(() => digits(wrong)).toThrow('PIN_DIGITS');
  });
  it('password: may raise the 8 characters', () => {
    expect(readSettings({ PASSWORD_LENGTH: '15' }).passwordLength).toBe(15);
    expect(() => readSettings({ PASSWORD_LENGTH: '7' })).toThrow('PASSWORD_LENGTH');
    expect(isAcceptablePassword('fourteen signs', 'liv', 15)).toBe(false);
    expect(isAcceptablePassword('fifteen signs..', 'liv', 15)).toBe(true);
  });
});
