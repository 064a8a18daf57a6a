/** Between the name and the code: the postal code, and the way in which the code is sent. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import { openSmsGateway, type SmsGateway } from '../../harness/sms-gateway.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, type PageBrowser } from './harness/page-browser.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

const DAY = 24 * 3_600_000;

describe.each(ENGINES)('the way in which a code is sent on %s', (engine) => {
  let mail: MailServer;
  let sms: SmsGateway;
  let service: TestService;

  beforeEach(async () => {
    [mail, sms] = await Promise.all([openMailServer(), openSmsGateway()]);
    service = await openTestService(engine, { ...mail.environment, ...sms.environment });
    await service.addPerson('liv', 'person', { postalCode: 'SW1A 1AA' });
    await service.addPerson('ola');
  });
  afterEach(async () => {
    await service.close();
    await Promise.all([mail.close(), sms.close()]);
  });

  async function sent() {
    await service.world.notifier.settled();
    const letters = await mail.letters();
    return { letters: letters.length, messages: sms.messages.length };
  }

  async function begin(identifier: string): Promise<PageBrowser> {
    const browser = openPageBrowser(service.world);
    expect((await browser.visit('/password-help', { identifier })).text).toContain(
      'How shall we send the code?',
    );
    return browser;
  }
  const choose = (browser: PageBrowser, via: string, postalCode = '') =>
    browser.visit('/password-help/way', { via, postalCode });

  it('is a text message where the person wants one, with the code bound to the origin in its last line', async () => {
    const browser = await begin('ola');
    expect((await choose(browser, 'sms')).text).toContain('by text message');
    expect(await sent()).toEqual({ letters: 0, messages: 1 });
    const [message] = sms.messages;
    expect(message).toMatchObject({ from: 'Nordlys', to: expect.stringMatching(/^\+47900/) });
    const [, code = ''] = /\n@localhost #(\d{8})$/.exec(message?.text ?? '') ?? [];
    expect((await browser.visit('/password-help/code', { code })).text).toContain('Choose a new password');
  });

  it.each([
    ['sw1a1aa', 1],
    ['SW1A 1AA', 1],
    ['SW1A 1AB', 0],
    ['', 0],
  ])('needs the account’s postal code in any spelling: %j sends %i', async (postalCode, letters) => {
    const shown = await choose(await begin('liv'), 'email', postalCode);
    expect(shown.text).toContain('If this fits an account');
    expect(await sent()).toEqual({ letters, messages: 0 });
  });

  it('needs no postal code for an account without one, and takes no code after a wrong postal code', async () => {
    await choose(await begin('ola'), 'email', 'anything');
    expect((await sent()).letters).toBe(1);
    const browser = await begin('liv');
    await choose(browser, 'email', 'wrong');
    const { digits } = await service.world.database
      .selectFrom('code')
      .select('id as digits')
      .executeTakeFirstOrThrow();
    expect(digits).toBeTruthy();
    for (const code of ['00000000', '123456'])
      expect((await browser.visit('/password-help/code', { code })).text).toContain('is not right');
  });

  it('is never a phone whose number was changed within five days', async () => {
    await service.world.database
      .updateTable('account')
      .set({ phone_changed_at: service.world.now() })
      .where('user_id', '=', 'ola')
      .execute();
    service.advance(5 * DAY - 1);
    await choose(await begin('ola'), 'sms');
    expect(await sent()).toEqual({ letters: 0, messages: 0 });
    service.advance(60_001);
    await choose(await begin('ola'), 'sms');
    expect(await sent()).toEqual({ letters: 0, messages: 1 });
  });

  it('is a phone only when everybody under the address has the same number', async () => {
    await service.addPerson('eva', 'person', { email: 'ola@example.org', phone: null });
    await choose(await begin('ola'), 'sms');
    expect(await sent()).toEqual({ letters: 0, messages: 0 });
    await choose(await begin('ola'), 'email');
    expect((await sent()).letters).toBe(1);
  });

  it('with a wrong postal code ends no code that was sent', async () => {
    const owner = await begin('liv');
    await choose(owner, 'email', 'SW1A 1AA');
    await service.world.notifier.settled();
    const [letter] = await mail.letters();
    const code = /#(\d{8})\s*$/.exec(letter?.text ?? '')?.[1] ?? '';
    service.advance(60_000);
    await choose(await begin('liv'), 'email', 'wrong');
    await choose(await begin('liv'), 'sms', 'wrong');
    expect((await owner.visit('/password-help/code', { code })).text).toContain('Choose a new password');
  });

  it('looks the same for an unknown name', async () => {
    const shown = async (identifier: string, via: string) => {
      const { status, text } = await choose(await begin(identifier), via, 'SW1A 1AA');
      return `${status} ${text}`;
    };
    for (const via of ['email', 'sms']) expect(await shown('nobody', via)).toBe(await shown('liv', via));
  });

  it('must be one that the service offers', async () => {
    const browser = await begin('ola');
    expect((await choose(browser, 'pigeon')).status).toBe(400);
    expect((await choose(openPageBrowser(service.world), 'email')).text).toContain('Please begin again');
  });

  it('is logged when a message could not be sent, without the recipient', async () => {
    await sms.close();
    await choose(await begin('ola'), 'sms');
    await sent();
    expect(service.logged()).toContain('a notice could not be sent');
    expect(service.logged()).not.toContain('+47900');
    sms = await openSmsGateway();
  });
});
