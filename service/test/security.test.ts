/** Sign-in and security: each change is confirmed at the old and the new channel, and some changes wait. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import { openSmsGateway, type SmsGateway } from '../../harness/sms-gateway.ts';
import { sendDue } from '../src/jobs/send-due.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, type PageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe.each(ENGINES)('sign-in and security on %s', (engine) => {
  let mail: MailServer;
  let sms: SmsGateway;
  let service: TestService;
  let liv: PageBrowser;

  beforeEach(async () => {
    [mail, sms] = await Promise.all([openMailServer(), openSmsGateway()]);
    // An empty setting is not set, which means an hour.
    service = await openTestService(engine, {
      ...mail.environment,
      ...sms.environment,
      PROFILE_WAIT_MINUTES: '',
    });
    await service.addPerson('liv', 'person', { phone: '+4790011111' });
    liv = await signedInBrowser(service.world, 'liv');
  });
  afterEach(async () => {
    await service.close();
    await Promise.all([mail.close(), sms.close()]);
  });

  const account = () =>
    service.world.database
      .selectFrom('account')
      .selectAll()
      .where('user_id', '=', 'liv')
      .executeTakeFirstOrThrow();
  const change = (field: string, value: string) => liv.visit('/account/security/change', { field, value });
  const confirm = (codes: Record<string, string>) => liv.visit('/account/security/codes', codes);
  const letters = async () => {
    await service.world.notifier.settled();
    return mail.letters();
  };
  async function codesTo(...addresses: string[]): Promise<string[]> {
    const sent = [
      ...(await letters()).map(({ to, text }) => ({ to: to?.[0]?.address, text })),
      ...sms.messages,
    ].reverse();
    return addresses.map((address) => {
      const found = sent.find(({ to, text }) => to === address && /#\d{8}\s*$/.test(text ?? ''));
      return /#(\d{8})\s*$/.exec(found?.text ?? '')?.[1] ?? '';
    });
  }
  async function openAccess() {
    await liv.visit('/account/security/access', {});
    service.advance(HOUR);
  }

  it('changes a name with a code by e-mail', async () => {
    await change('name', 'Liv Nordmann Strand');
    expect((await account()).name).toBe('liv Nordmann');
    const [code = ''] = await codesTo('liv@example.org');
    expect((await confirm({ old: code })).text).toContain('Liv Nordmann Strand');
    expect((await letters()).at(-1)?.subject).toBe('Nordlys Bank: your name was changed');
  });

  it('changes an e-mail address with a code to the old and one to the new, and tells both', async () => {
    expect((await change('email', 'Liv.New@example.org')).text).toContain('and one to liv.new@example.org');
    const [old = '', fresh = ''] = await codesTo('liv@example.org', 'liv.new@example.org');
    // Neither code alone is enough, and a wrong one uses up neither.
    expect((await confirm({ old, new: old === '00000000' ? '11111111' : '00000000' })).text).toContain(
      'The codes are not right',
    );
    expect((await confirm({ old: fresh === old ? '' : fresh, new: fresh })).text).toContain(
      'The codes are not right',
    );
    expect((await account()).email).toBe('liv@example.org');
    await confirm({ old, new: fresh });
    expect((await account()).email).toBe('liv.new@example.org');
    const told = (await letters()).slice(-2).map(({ to }) => to?.[0]?.address);
    expect(new Set(told)).toEqual(new Set(['liv@example.org', 'liv.new@example.org']));
  });

  it('accepts a code only for the change that it was sent for', async () => {
    await change('email', 'mine@example.org');
    const [old = '', fresh = ''] = await codesTo('liv@example.org', 'mine@example.org');
    await service.world.database.updateTable('profile_change').set({ value: 'victim@example.org' }).execute();
    await confirm({ old, new: fresh });
    expect((await account()).email).toBe('liv@example.org');
    // Another change too soon is refused, and the first one stays.
    expect((await change('email', 'victim@example.org')).status).toBe(429);
  });

  it.each(['sign out everywhere', 'change the password'])(
    'ends everything that could still become a session: %s',
    async (how) => {
      for (const agent of ['maja', 'jonas']) await service.addPerson(agent, 'agent');
      const { id } = await account();
      const { world } = service;
      await world.database
        .updateTable('account')
        .set({ second_step: 'email' })
        .where('id', '=', id)
        .execute();
      const { ticket } = (
        await service.caller().post('/v1/session/password', { identifier: 'liv', password: PASSWORD })
      ).body;
      const [code = ''] = await codesTo('liv@example.org');
      const maja = await signedInBrowser(world, 'maja', '/desk');
      await maja.visit('/desk/cases', { identifier: 'liv' });
      const path = maja.visited.at(-1) ?? '';
      await maja.visit(`${path}/document`, { document: 'passport', name: 'liv Nordmann' });
      const jonas = await signedInBrowser(world, 'jonas', '/desk');
      await jonas.visit(path.replace('/cases/', '/documents/'), { name: 'liv Nordmann' });
      const paper = (await maja.visit(`${path}/activation`, { way: 'paper' })).text;
      const activation = /\b([0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})\b/.exec(paper)?.[1] ?? '';
      expect(activation).not.toBe('');

      await openAccess();
      const next = 'a kettle on the blue hill';
      if (how === 'sign out everywhere') await (await service.signedIn('liv')).delete('/v1/sessions');
      else await liv.visit('/account/password', { current: PASSWORD, next, repeat: next });
      const tried = await openPageBrowser(world).visit('/activate', { userId: 'liv', code: activation });
      expect(tried.status).toBe(401);
      const second = await service.caller().post('/v1/session/second-step', { ticket, answers: [code] });
      expect(second.status).toBe(404);
    },
  );

  it('changes a phone number after the wait, with a code to the old and one to the new', async () => {
    expect((await change('phone', '+47 900 22 222')).text).toContain('That has a waiting time.');
    await openAccess();
    await change('phone', '+47 900 22 222');
    const [old = '', fresh = ''] = await codesTo('+4790011111', '+4790022222');
    await confirm({ old, new: fresh });
    expect(await account()).toMatchObject({ phone: '+4790022222', phone_changed_at: service.world.now() });
  });

  it('changes a password after an hour, and sends one e-mail when the wait is over', async () => {
    const next = 'a kettle on the blue hill';
    const changePassword = () => liv.visit('/account/password', { current: PASSWORD, next, repeat: next });
    expect((await changePassword()).text).toContain('Request access');
    expect((await liv.visit('/account/security/access', {})).text).toContain('You can change them from');
    service.advance(HOUR - 1);
    await sendDue(service.world);
    expect((await changePassword()).text).not.toContain('Your password is changed');
    expect(await letters()).toHaveLength(1);
    service.advance(1);
    await Promise.all([sendDue(service.world), sendDue(service.world)]);
    await sendDue(service.world);
    const subjects = (await letters()).map(({ subject }) => subject);
    expect(subjects.slice(1)).toEqual(['Nordlys Bank: you can change your profile now']);
    expect((await changePassword()).text).toContain('Your password is changed');
  });

  it('closes again after a day, and a second request does not restart the wait', async () => {
    await liv.visit('/account/security/access', {});
    service.advance(HOUR / 2);
    await liv.visit('/account/security/access', {});
    service.advance(HOUR / 2);
    expect((await liv.visit('/account/security')).text).toContain('name="value" type="tel"');
    service.advance(24 * HOUR);
    expect((await liv.visit('/account/security')).text).toContain('Request access');
  });

  it('refuses an invalid address or number, and codes above the limit, and loses nothing', async () => {
    for (const [field, value] of [
      ['email', 'not an address'],
      ['phone', '12'],
      ['name', ' '],
      ['role', 'agent'],
    ] as const)
      expect((await change(field, value)).status).toBe(400);
    await change('name', 'Somebody');
    expect((await change('name', 'Somebody')).status).toBe(429);
    for (let wrong = 0; wrong < 10; wrong++) await confirm({ old: 'x' });
    const [code = ''] = await codesTo('liv@example.org');
    expect((await confirm({ old: code })).status).toBe(429);
    expect((await account()).name).toBe('liv Nordmann');
  });

  it('turns the second step on and off with the password', async () => {
    const choose = (step: string, password = PASSWORD) =>
      liv.visit('/account/security/second-step', { step, password });
    expect((await choose('sms', 'wrong')).status).toBe(401);
    await choose('sms');
    expect((await account()).second_step).toBe('sms');
    await choose('none');
    expect((await account()).second_step).toBeNull();
  });
});
