/**
 * Nobody beside is touched: every deed of one person and one agent leaves every row of another person and another agent
 * byte for byte as it was.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { sendDue } from '../src/jobs/send-due.ts';
import type { OutgoingMessage } from '../src/notifications/message.ts';
import { seedBystanders } from './harness/bystander-rows.ts';
import type { Caller } from './harness/caller.ts';
import { ENGINES } from './harness/database.ts';
import { numberSaid } from './harness/number-said.ts';
import { openPageBrowser, type PageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { SoftwareAuthenticator } from './harness/software-authenticator.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ORIGIN = 'http://localhost:4180';
const FACTS = {
  'birth-date': '1987-03-14',
  birthplace: 'Bergen',
  street: 'Strandgaten 12',
  'document-number': 'N4471830',
  'customer-since': '2011',
};
const PDF = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF';

describe.each(ENGINES)('bystanders on %s', (engine) => {
  let service: TestService;
  let theirs: () => Promise<Record<string, string[]>>;
  let before: Record<string, string[]>;
  let sent: OutgoingMessage[];
  let liv: PageBrowser;
  let maja: PageBrowser;
  let jonas: PageBrowser;
  let api: Caller;
  const device = new SoftwareAuthenticator();

  beforeAll(async () => {
    service = await openTestService(engine, { DEMO: '1', PROFILE_WAIT_MINUTES: '0' });
    const { world } = service;
    for (const person of ['liv', 'ola'])
      await service.addPerson(person, 'person', {
        name: `${person} Nordmann`,
        phone: person === 'liv' ? '+4790012345' : '+4790054321',
        ...(person === 'liv' && { registry: FACTS }),
      });
    for (const agent of ['maja', 'jonas', 'nils']) await service.addPerson(agent, 'agent');
    const accounts = await world.database.selectFrom('account').selectAll().execute();
    const accountOf = (userId: string) => {
      const found = accounts.find(({ user_id }) => user_id === userId);
      if (!found) throw new Error(`There is no ${userId}.`);
      return found;
    };
    theirs = await seedBystanders(world, { person: accountOf('ola'), agent: accountOf('nils') });
    before = await theirs();
    sent = [];
    world.notifier.send = (message) => void sent.push(message);
    await signInAll();
  });
  afterAll(() => service.close());

  async function signInAll() {
    [liv, maja, jonas] = await Promise.all([
      signedInBrowser(service.world, 'liv'),
      signedInBrowser(service.world, 'maja', '/desk'),
      signedInBrowser(service.world, 'jonas', '/desk'),
    ]);
    api = await service.signedIn('liv');
  }
  const digits = () =>
    /#(\d{8})$/.exec(sent.findLast(({ text }) => /#\d{8}$/.test(text))?.text ?? '')?.[1] ?? '';
  const letters = () =>
    sent.flatMap(({ text }) => text.match(/\b[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4}\b/g) ?? []).at(-1) ?? '';
  async function openCase(browser = maja, identifier = 'liv'): Promise<string> {
    await browser.visit('/desk/cases', { identifier });
    return browser.visited.at(-1) ?? '';
  }
  async function pinOf(person: Caller): Promise<string> {
    return (await person.makePin()).body.pin;
  }
  const idOfWaiting = async () => (await api.get('/v1/confirmations')).body.confirmations[0].id;
  async function askToConfirm() {
    // A day, so that no denial of an earlier deed keeps the request away.
    service.advance(24 * HOUR);
    await signInAll();
    const path = await openCase();
    await maja.visit(`${path}/confirmation`, { reason: 'card blocked' });
    return { path, id: await idOfWaiting() };
  }
  async function begunHelp() {
    service.advance(HOUR);
    const browser = openPageBrowser(service.world);
    await browser.visit('/password-help', { identifier: 'liv' });
    await browser.visit('/password-help/way', { via: 'email' });
    return browser;
  }
  const choosePassword = (browser: PageBrowser) =>
    browser.visit('/new-password', { next: PASSWORD, repeat: PASSWORD });
  async function askForRecovery() {
    const form = new FormData();
    form.set('identifier', 'liv');
    form.set('email', 'liv.new@example.org');
    form.set('document', new File([PDF], 'passport.pdf'));
    await createApp(service.world).request('/recover', {
      method: 'POST',
      body: form,
      headers: { Origin: ORIGIN },
    });
    const rows = await service.world.database.selectFrom('recovery').selectAll().execute();
    return `/desk/recoveries/${rows.find(({ identifier, closed }) => identifier === 'liv' && !closed)?.id}`;
  }

  /** Each comes to its end, which is checked: a deed that was refused would leave everybody alone. */
  const deeds: [string, () => Promise<unknown>][] = [
    [
      'people sign in and out on the pages',
      async () => {
        const browser = openPageBrowser(service.world);
        await browser.visit('/sign-in', { identifier: 'liv', password: PASSWORD });
        expect((await browser.visit('/sign-out', {})).text).toContain('Sign in');
        const desk = openPageBrowser(service.world);
        const shown = await desk.visit('/desk/sign-in', { identifier: 'maja', password: PASSWORD });
        expect(shown.text).toContain('<h1>Help desk</h1>');
      },
    ],
    [
      'a PIN is made and ended on the page',
      async () => {
        const requestId = crypto.randomUUID();
        expect((await liv.visit('/account/support-pin', { requestId })).text).toContain('class="digits"');
        await liv.visit('/account/support-pin/end', {});
      },
    ],
    [
      'a language is chosen',
      async () => {
        const german = openPageBrowser(service.world, { 'Accept-Language': 'sv' });
        await german.visit('/sign-in', { identifier: 'liv', password: PASSWORD });
        const { language } = await service.world.database
          .selectFrom('account')
          .select('language')
          .where('user_id', '=', 'liv')
          .executeTakeFirstOrThrow();
        expect(language).toBe('sv');
      },
    ],
    [
      'a PIN is made, asked for and ended',
      async () => {
        expect((await api.makePin()).status).toBe(200);
        expect((await api.delete('/v1/support-pin')).status).toBe(204);
      },
    ],
    [
      'a PIN is redeemed',
      async () => {
        const path = await openCase();
        expect((await maja.visit(path, { pin: await pinOf(api) })).text).toContain('FJ5-liv');
      },
    ],
    [
      'a passkey is added, signs in, confirms and is removed',
      async () => {
        const options = (await api.post('/v1/passkeys/options')).body;
        const ceremony = { challenge: options.challenge, rpId: 'localhost', origin: ORIGIN };
        expect((await api.post('/v1/passkeys', device.register(ceremony))).status).toBeLessThan(300);
        const { challenge } = (await service.caller().post('/v1/session/passkey/options')).body;
        const signIn = device.authenticate({ ...ceremony, challenge });
        const { body } = await service.caller().post('/v1/session/passkey', signIn);
        const { id } = await askToConfirm();
        const byPasskey = service.caller(body.token);
        const proof = (await byPasskey.post(`/v1/confirmations/${id}/passkey-options`)).body;
        const passkey = device.authenticate({ ...ceremony, challenge: proof.challenge });
        const answer = { answer: 'confirmed', passkey, number: await numberSaid(service.world, id) };
        expect((await byPasskey.post(`/v1/confirmations/${id}/answer`, answer)).status).toBe(204);
        expect((await byPasskey.delete('/v1/session')).status).toBe(204);
        await liv.visit('/account/passkeys/remove', { id: device.id.toString('base64url') });
        expect((await liv.visit('/account')).text).toContain('You have no passkey');
      },
    ],
    [
      'a request is confirmed',
      async () => {
        const { id } = await askToConfirm();
        const number = await numberSaid(service.world, id);
        const answer = { answer: 'confirmed', password: PASSWORD, number };
        expect((await api.post(`/v1/confirmations/${id}/answer`, answer)).status).toBe(204);
      },
    ],
    [
      'a request is denied',
      async () => {
        const { id } = await askToConfirm();
        expect((await api.post(`/v1/confirmations/${id}/answer`, { answer: 'denied' })).status).toBe(204);
      },
    ],
    [
      'requests are answered on the page',
      async () => {
        const path = (id: string) => `/account/confirmations/${id}`;
        const { id } = await askToConfirm();
        const number = String(await numberSaid(service.world, id));
        await liv.visit(`${path(id)}/confirm`, { password: PASSWORD, number });
        expect((await api.get('/v1/confirmations')).body.confirmations[0].status).toBe('confirmed');
        await liv.visit(`${path((await askToConfirm()).id)}/deny`, {});
        expect((await api.get('/v1/confirmations')).body.confirmations[0].status).toBe('denied');
      },
    ],
    [
      'passkeys do all that they do on the pages',
      async () => {
        const passkey = new SoftwareAuthenticator();
        const ceremony = { rpId: 'localhost', origin: ORIGIN };
        const challengeAt = async (browser: PageBrowser, path: string): Promise<string> =>
          JSON.parse((await browser.visit(path, {})).text).challenge;
        const challenge = await challengeAt(liv, '/account/passkeys/options');
        await liv.send('/account/passkeys', passkey.register({ ...ceremony, challenge }));
        const browser = openPageBrowser(service.world);
        const signIn = { ...ceremony, challenge: await challengeAt(browser, '/sign-in/passkey/options') };
        expect((await browser.send('/sign-in/passkey', passkey.authenticate(signIn))).status).toBe(200);
        const { id } = await askToConfirm();
        const path = `/account/confirmations/${id}/passkey/${await numberSaid(service.world, id)}`;
        const proof = { ...ceremony, challenge: await challengeAt(browser, `${path}/options`) };
        expect((await browser.send(path, passkey.authenticate(proof))).status).toBe(200);
        await liv.visit('/account/passkeys/remove', { id: passkey.id.toString('base64url') });
      },
    ],
    [
      'the desk works through the API',
      async () => {
        const desk = await service.signedIn('maja');
        service.advance(HOUR);
        const caseId = await desk.openCase('liv');
        expect((await desk.redeem(caseId, await pinOf(api))).body.verified).not.toBeNull();
        const asked = await desk.post(`/v1/desk/cases/${caseId}/confirmation`, { reason: 'why' });
        expect(asked.body.confirmation.status).toBe('waiting');
      },
    ],
    [
      'a session is ended',
      async () => {
        const other = await service.signedIn('liv');
        const { id } = await service.world.database
          .selectFrom('session')
          .select('id')
          .orderBy('created_at', 'desc')
          .where('client', '=', 'test')
          .executeTakeFirstOrThrow();
        await liv.visit(`/account/sessions/${id}/end`, {});
        expect([(await other.get('/v1/session')).status, (await api.get('/v1/session')).status]).toContain(
          401,
        );
        api = await service.signedIn('liv');
      },
    ],
    [
      'a password is changed',
      async () => {
        const form = { current: PASSWORD, next: PASSWORD, repeat: PASSWORD };
        expect((await liv.visit('/account/password', form)).status).toBe(200);
        await signInAll();
      },
    ],
    [
      'a second step is chosen and answered',
      async () => {
        await liv.visit('/account/security/second-step', { step: 'email', password: PASSWORD });
        const { body } = await service
          .caller()
          .post('/v1/session/password', { identifier: 'liv', password: PASSWORD });
        service.advance(MINUTE);
        await service.caller().post('/v1/session/second-step/code', { ticket: body.ticket });
        const answer = { ticket: body.ticket, answers: [digits()] };
        expect((await service.caller().post('/v1/session/second-step', answer)).status).toBe(200);
        await liv.visit('/account/security/second-step', { step: 'none', password: PASSWORD });
      },
    ],
    [
      'a second step is answered on the page',
      async () => {
        await liv.visit('/account/security/second-step', { step: 'email', password: PASSWORD });
        const browser = openPageBrowser(service.world);
        service.advance(HOUR);
        await browser.visit('/sign-in', { identifier: 'liv', password: PASSWORD });
        service.advance(MINUTE);
        await browser.visit('/sign-in/second-step/code', {});
        await browser.visit('/sign-in/second-step', { answer: digits() });
        expect((await browser.visit('/account')).text).toContain('liv@example.org');
        await liv.visit('/account/security/second-step', { step: 'none', password: PASSWORD });
      },
    ],
    [
      'a name is changed',
      async () => {
        await liv.visit('/account/security/access', {});
        await liv.visit('/account/security/change', { field: 'name', value: 'Liv Strand' });
        await liv.visit('/account/security/codes', { old: digits(), new: '' });
        expect((await liv.visit('/account')).text).toContain('Liv Strand');
      },
    ],
    [
      'a password is reset by a code',
      async () => {
        const browser = await begunHelp();
        service.advance(MINUTE);
        await browser.visit('/password-help/resend', {});
        await browser.visit('/password-help/code', { code: digits() });
        expect((await choosePassword(browser)).text).toContain('Your password is changed');
        await signInAll();
      },
    ],
    [
      'a temporary password is sent and used',
      async () => {
        const path = await openCase();
        await maja.visit(`${path}/questions`, FACTS);
        await maja.visit(`${path}/temporary-password`, {});
        const browser = openPageBrowser(service.world);
        await browser.visit('/sign-in', { identifier: 'liv', password: letters() });
        expect((await choosePassword(browser)).text).toContain('Your password is changed');
        await signInAll();
      },
    ],
    [
      'an account is activated by text message',
      async () => {
        const path = await openCase();
        await maja.visit(`${path}/document`, { document: 'passport', name: 'Liv Strand' });
        await maja.visit(`${path}/activation`, { way: 'sms' });
        const browser = openPageBrowser(service.world);
        await browser.visit('/activate', { userId: 'liv', code: letters() });
        expect((await choosePassword(browser)).text).toContain('Your password is changed');
        await signInAll();
      },
    ],
    [
      'a document is seen by two agents, and an account activated on paper',
      async () => {
        service.advance(HOUR);
        const path = await openCase();
        await maja.visit(`${path}/document`, { document: 'passport', name: 'Liv Strand' });
        await jonas.visit(path.replace('/cases/', '/documents/'), { name: 'Liv Strand' });
        const { text } = await maja.visit(`${path}/activation`, { way: 'paper' });
        const browser = openPageBrowser(service.world);
        const code = /class="digits">([\dA-Z-]+)</.exec(text)?.[1] ?? '';
        await browser.visit('/activate', { userId: 'liv', code });
        expect((await choosePassword(browser)).text).toContain('Your password is changed');
        await signInAll();
      },
    ],
    [
      'an agent sets up a passkey and a second step',
      async () => {
        const passkey = new SoftwareAuthenticator();
        const path = '/desk/security/passkeys';
        const { challenge } = JSON.parse((await maja.visit(`${path}/options`, {})).text);
        const ceremony = { rpId: 'localhost', origin: ORIGIN, challenge };
        expect((await maja.send(path, passkey.register(ceremony))).status).toBe(200);
        await maja.visit('/desk/security/second-step', { step: 'email', password: PASSWORD });
        await maja.visit('/desk/security/second-step', { step: 'none', password: PASSWORD });
        const id = passkey.id.toString('base64url');
        expect((await maja.visit(`${path}/remove`, { id })).text).not.toContain(id);
      },
    ],
    [
      'a recovery is asked for and stopped',
      async () => {
        const id = (await askForRecovery()).split('/').at(-1) ?? '';
        await liv.visit(`/account/recoveries/${id}/stop`, {});
        const { closed } = await service.world.database
          .selectFrom('recovery')
          .select('closed')
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        expect(closed).toBe(1);
      },
    ],
    [
      'a recovery is approved and used',
      async () => {
        const path = await askForRecovery();
        await maja.visit(`${path}/open`, {});
        await jonas.visit(`${path}/decision`, { decision: 'approve', name: 'Liv Strand' });
        service.advance(25 * HOUR);
        await sendDue(service.world);
        const browser = openPageBrowser(service.world);
        await browser.visit('/recover/code', { email: 'liv.new@example.org', code: letters() });
        expect((await choosePassword(browser)).text).toContain('Your password is changed');
        await signInAll();
      },
    ],
    [
      'a recovery is refused',
      async () => {
        const path = await askForRecovery();
        await maja.visit(`${path}/open`, {});
        expect((await jonas.visit(`${path}/decision`, { decision: 'refuse' })).status).toBe(200);
      },
    ],
    [
      'somebody names what is theirs',
      async () => {
        const { database } = service.world;
        const of = async (table: 'session' | 'recovery' | 'passkey' | 'confirmation' | 'desk_case') =>
          (await database.selectFrom(table).select('id').where('id', 'like', 'bystander%').execute())[0]
            ?.id ?? '';
        await liv.visit(`/account/sessions/${encodeURIComponent(await of('session'))}/end`, {});
        await liv.visit(`/account/recoveries/${encodeURIComponent(await of('recovery'))}/stop`, {});
        await liv.visit('/account/passkeys/remove', { id: await of('passkey') });
        const request = `/v1/confirmations/${encodeURIComponent(await of('confirmation'))}/answer`;
        expect((await api.post(request, { answer: 'denied' })).status).toBeGreaterThanOrEqual(400);
        const desk = await service.signedIn('maja');
        const path = `/v1/desk/cases/${encodeURIComponent(await of('desk_case'))}`;
        expect((await desk.redeem(await of('desk_case'), '0000')).status).toBe(404);
        expect((await desk.post(`${path}/confirmation`, { reason: 'why' })).status).toBe(404);
        for (const deed of ['questions', 'temporary-password', 'document', 'activation'])
          await maja.visit(`${path.replace('/v1', '')}/${deed}`, {
            way: 'sms',
            document: 'passport',
            name: 'ola Nordmann',
          });
      },
    ],
    [
      'everything is signed out',
      async () => {
        expect((await api.delete('/v1/sessions')).status).toBe(204);
        expect((await liv.visit('/account')).text).toContain('<h1>Sign in</h1>');
        await signInAll();
        await liv.visit('/account/sessions/end', {});
        expect((await api.get('/v1/session')).status).toBe(401);
      },
    ],
  ];

  it.each(deeds)('are left alone when %s', async (_name, deed) => {
    await deed();
    expect(await theirs()).toEqual(before);
  });

  it('are on no page of the others', async () => {
    await signInAll();
    for (const [browser, path] of [
      [liv, '/account'],
      [liv, '/account/security'],
      [maja, '/desk'],
      [maja, await openCase()],
    ] as const)
      expect((await browser.visit(path)).text, path).not.toMatch(/bystander|\bola\b|nils/);
  });

  it('were beside every route that changes something, and each did its work once', () => {
    const done = new Set(
      service
        .logged()
        .trimEnd()
        .split('\n')
        .map((line): { method?: string; route?: string; status?: number } => JSON.parse(line))
        .filter(({ status = 500 }) => status < 400)
        .map(({ method, route }) => `${method} ${route}`),
    );
    const missing = createApp(service.world)
      .routes.filter(({ method, path }) => /^(POST|PUT|PATCH|DELETE)$/.test(method) && !path.includes('*'))
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !done.has(route));
    expect(missing).toEqual([]);
  });
});
