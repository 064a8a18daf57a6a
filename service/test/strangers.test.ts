/**
 * Strangers can only shut out strangers: what anonymous requests can do to somebody whose name they know. Each attack
 * is carried out, and then the owner gets in.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newDeviceToken } from '../src/credentials/known-device.ts';
import type { OutgoingMessage } from '../src/notifications/message.ts';
import { ENGINES } from './harness/database.ts';
import { mostTriesIn } from './harness/most-tries.ts';
import { openPageBrowser, type PageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NEW = 'a kettle on the blue hill';
const NAMES = ['liv', 'liv@example.org', '+4790012345'];
const FACTS = {
  'birth-date': '1987-03-14',
  birthplace: 'Bergen',
  street: 'Strandgaten 12',
  'document-number': 'N4471830',
  'customer-since': '2011',
};

describe.each(ENGINES)('strangers on %s', (engine) => {
  let service: TestService;
  let sent: OutgoingMessage[];

  beforeEach(async () => {
    service = await openTestService(engine, { DEMO: '1', PROFILE_WAIT_MINUTES: '0' });
    await service.addPerson('liv', 'person', { phone: '+4790012345', registry: FACTS });
    await service.addPerson('maja', 'agent');
    sent = [];
    service.world.notifier.send = (message) => void sent.push(message);
  });
  afterEach(() => service.close());

  const signIn = (password: string, identifier = 'liv', deviceToken?: string) =>
    service
      .caller()
      .post('/v1/session/password', { identifier, password, ...(deviceToken && { deviceToken }) });
  async function idOf(userId: string): Promise<string> {
    const { id } = await service.world.database
      .selectFrom('account')
      .select('id')
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow();
    return id;
  }
  const digits = () => sent.flatMap(({ text }) => /#(\d+)$/.exec(text)?.[1] ?? []).at(-1) ?? '';
  const letters = () =>
    sent.flatMap(({ text }) => text.match(/\b[0-9A-Z]{4,5}(-[0-9A-Z]{4,5})+\b/g) ?? []).at(-1) ?? '';
  const subjects = () => sent.flatMap((message) => ('subject' in message ? [message.subject] : []));

  /** Guesses whenever the service lets them. */
  async function guessFor(duration: number, names = ['liv']): Promise<void> {
    const end = service.world.now() + duration;
    while (service.world.now() < end) {
      const waits: number[] = [];
      for (const name of names) {
        const { body } = await signIn('wrong', name);
        waits.push(body.code === 'too-many' ? (body.retryAfter ?? duration) : 0);
      }
      if (Math.min(...waits) > 0) service.advance(Math.min(...waits));
    }
  }
  /** Guesses until there is no further guess. All but the first and the last day go by at once: hashes take long. */
  async function guessToTheEnd(): Promise<void> {
    await guessFor(HOUR);
    await service.world.database.updateTable('sign_in_tries').set({ total: 98 }).execute();
    await guessFor(DAY);
    expect((await signIn('wrong')).body).not.toHaveProperty('retryAfter');
  }
  async function beginHelp(browser = openPageBrowser(service.world)): Promise<PageBrowser> {
    await browser.visit('/password-help', { identifier: 'liv' });
    await browser.visit('/password-help/way', { via: 'email' });
    return browser;
  }
  async function resetPassword(browser: PageBrowser): Promise<string> {
    await browser.visit('/password-help/code', { code: digits() });
    return (await browser.visit('/new-password', { next: NEW, repeat: NEW })).text;
  }

  it('who guess at the password day and night never shut out a device that has signed in before', async () => {
    const { deviceToken } = (await signIn(PASSWORD)).body;
    const browser = await signedInBrowser(service.world, 'liv');
    await browser.visit('/sign-out', {});
    await guessToTheEnd();
    for (const name of NAMES) expect((await signIn(PASSWORD, name)).status).not.toBe(200);
    expect((await signIn(PASSWORD, 'liv', deviceToken)).status).toBe(200);
    await browser.visit('/sign-in', { identifier: 'liv', password: PASSWORD });
    expect(browser.visited.at(-1)).toBe('/account');
  });

  it('make another new device wait an hour at most, not a day', async () => {
    for (let quarter = 0; quarter < 5; quarter++) {
      for (let tries = 0; tries < 10; tries++) await signIn('wrong');
      service.advance(15 * MINUTE);
    }
    service.advance(HOUR);
    expect((await signIn(PASSWORD)).status).toBe(200);
  });

  it('are forgiven by a new password, under every name of the account', async () => {
    for (const name of NAMES) for (let tries = 0; tries < 15; tries++) await signIn('wrong', name);
    expect(await resetPassword(await beginHelp())).toContain('Your password is changed');
    for (const name of NAMES) expect((await signIn(NEW, name)).status, name).toBe(200);
  });

  it('are forgiven by a password that the owner changes', async () => {
    const liv = await signedInBrowser(service.world, 'liv');
    for (let tries = 0; tries < 11; tries++) await signIn('wrong');
    const form = { current: PASSWORD, next: NEW, repeat: NEW };
    expect((await liv.visit('/account/password', form)).text).toContain('Your password is changed');
    expect((await signIn(NEW)).status).toBe(200);
  });

  it('are forgiven by a right second step', async () => {
    await service.world.database.updateTable('account').set({ second_step: 'email' }).execute();
    const deviceToken = newDeviceToken(service.world, await idOf('liv'));
    for (let tries = 0; tries < 11; tries++) await signIn('wrong');
    const { ticket } = (await signIn(PASSWORD, 'liv', deviceToken)).body;
    expect((await signIn(PASSWORD)).status).toBe(429);
    await service.caller().post('/v1/session/second-step', { ticket, answers: [digits()] });
    expect((await signIn(PASSWORD)).status).toBe(202);
  });

  it('get no hundred guesses more when the owner signs in on a new device', async () => {
    await signIn('wrong');
    await service.world.database.updateTable('sign_in_tries').set({ total: 98 }).execute();
    expect((await signIn(PASSWORD)).status).toBe(200);
    for (let tries = 0; tries < 2; tries++) expect((await signIn('wrong')).status).toBe(401);
    expect((await signIn(PASSWORD)).status).toBe(429);
  });

  it('who go on after a reset do not shut out the browser in which it was made', async () => {
    const browser = await beginHelp();
    expect(await resetPassword(browser)).toContain('Your password is changed');
    await guessToTheEnd();
    await browser.visit('/sign-in', { identifier: 'liv', password: NEW });
    expect(browser.visited.at(-1)).toBe('/account');
  });

  it('have one budget for all names of an account', async () => {
    for (let tries = 0; tries < 10; tries++) await signIn('wrong', NAMES[0]);
    expect((await signIn(PASSWORD, NAMES[1])).status).toBe(401);
  });

  it('have as many guesses a day at a password as the threat model says, whatever names they type', async () => {
    await guessFor(DAY - 1, NAMES.slice(0, 2));
    const { total } = await service.world.database
      .selectFrom('sign_in_tries')
      .select('total')
      .where('key', 'like', 'account %')
      .executeTakeFirstOrThrow();
    expect(total).toBe(mostTriesIn(DAY));
  });

  it('learn from no limit whose names two names are, or whether anybody has them', async () => {
    const answers = async (names: string[]) => {
      const seen: unknown[] = [];
      for (let tries = 0; tries < 14; tries++)
        for (const name of names) {
          const { status, body } = await signIn('wrong', name);
          seen.push([status, body]);
        }
      return seen;
    };
    expect(await answers(['nobody', 'nobody@example.org'])).toEqual(await answers(NAMES.slice(0, 2)));
  });

  it('cause one letter to the owner, at the first lock', async () => {
    for (let tries = 0; tries < 9; tries++) await signIn('wrong');
    expect(subjects()).toEqual([]);
    await guessFor(3 * HOUR);
    expect(subjects()).toEqual(['Nordlys Bank: somebody tries to sign in as you']);
  });

  it('end no activation code, temporary password or recovery code, and lock none of their names', async () => {
    const maja = await signedInBrowser(service.world, 'maja', '/desk');
    const openCase = async () => {
      await maja.visit('/desk/cases', { identifier: 'liv' });
      return maja.visited.at(-1) ?? '';
    };
    const paper = await openCase();
    await maja.visit(`${paper}/document`, { document: 'passport', name: 'liv Nordmann' });
    await maja.visit(`${paper}/activation`, { way: 'sms' });
    const activation = letters();
    const phone = await openCase();
    await maja.visit(`${phone}/questions`, FACTS);
    await maja.visit(`${phone}/temporary-password`, {});
    const temporary = letters();
    await guessFor(15 * MINUTE);
    const stranger = openPageBrowser(service.world);
    for (let tries = 0; tries < 60; tries++) {
      await stranger.visit('/activate', { userId: 'liv', code: '0000-00000-0000' });
      await stranger.visit('/sign-in', { identifier: 'liv', password: '0000-00000-0000' });
      await stranger.visit('/recover/code', { email: 'liv@example.org', code: '0000-00000-0000' });
    }
    const byCode = openPageBrowser(service.world);
    await byCode.visit('/activate', { userId: 'liv', code: activation });
    expect(byCode.visited.at(-1)).toBe('/new-password');
    const byPassword = openPageBrowser(service.world);
    await byPassword.visit('/sign-in', { identifier: 'liv', password: temporary });
    expect(byPassword.visited.at(-1)).toBe('/new-password');
  });

  it('who type wrong codes into their own password help do not touch another’s', async () => {
    const owner = await beginHelp();
    const right = digits();
    for (let round = 0; round < 3; round++) {
      const stranger = await beginHelp();
      for (let tries = 0; tries < 10; tries++)
        await stranger.visit('/password-help/code', { code: '00000000' });
    }
    expect((await owner.visit('/password-help/code', { code: right })).text).toContain(
      'Choose a new password',
    );
  });

  it('who ask for codes all day leave a known device its own', async () => {
    const browser = await signedInBrowser(service.world, 'liv');
    await browser.visit('/sign-out', {});
    for (let hour = 0; hour < 3; hour++) {
      service.advance(HOUR);
      for (let codes = 0; codes < 6; codes++) await beginHelp();
    }
    sent = [];
    await beginHelp(browser);
    expect(await resetPassword(browser)).toContain('Your password is changed');
  });

  it('cannot use a code in another flow than the one that asked for it', async () => {
    await beginHelp();
    const code = digits();
    const stranger = await beginHelp();
    if (digits() !== code)
      expect((await stranger.visit('/password-help/code', { code })).text).toContain('is not right');
    await service.world.database.updateTable('account').set({ second_step: 'email' }).execute();
    const [one, other] = [(await signIn(PASSWORD)).body, (await signIn(PASSWORD)).body];
    const answer = (ticket: string, answers: string[]) =>
      service.caller().post('/v1/session/second-step', { ticket, answers });
    const ofOther = digits();
    expect((await answer(one.ticket, [ofOther])).status).toBe(401);
    expect((await answer(other.ticket, [ofOther])).status).toBe(200);
  });

  it('who know the password cannot use up the second step of a known device', async () => {
    await service.world.database.updateTable('account').set({ second_step: 'email' }).execute();
    const answer = (ticket: string, answers: string[]) =>
      service.caller().post('/v1/session/second-step', { ticket, answers });
    const { deviceToken } = (await answer((await signIn(PASSWORD)).body.ticket, [digits()])).body;
    for (let hour = 0; hour < 3; hour++) {
      service.advance(HOUR);
      for (let tickets = 0; tickets < 6; tickets++) {
        const { body } = await signIn(PASSWORD);
        for (let tries = 0; body.ticket && tries < 6; tries++) await answer(body.ticket, ['x']);
      }
    }
    const { body } = await signIn(PASSWORD, 'liv', deviceToken);
    expect((await answer(body.ticket, [digits()])).status).toBe(200);
  });

  it('who flood the sign-in leave a lane to known devices', async () => {
    const { deviceToken } = (await signIn(PASSWORD)).body;
    const crowd = Array.from({ length: 200 }, (_, number) => signIn('wrong', `stranger-${number}`));
    const owner = signIn(PASSWORD, 'liv', deviceToken);
    const statuses = (await Promise.all(crowd)).map(({ status }) => status);
    expect(statuses).toContain(429);
    expect((await owner).status).toBe(200);
  });
});
