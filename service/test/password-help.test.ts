/** Password help in a browser without script, with a real SMTP server. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, type PageBrowser, type Shown } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NEW = 'a kettle on the blue hill';

describe.each(ENGINES)('password help on %s', (engine) => {
  let mail: MailServer;
  let service: TestService;

  beforeEach(async () => {
    mail = await openMailServer();
    service = await openTestService(engine, mail.environment);
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
  });
  afterEach(async () => {
    await service.close();
    await mail.close();
  });

  /** Waits for messages that are being sent, because e-mail is sent after the answer. */
  async function codes(): Promise<string[]> {
    await service.world.notifier.settled();
    const letters = await mail.letters();
    return letters.flatMap(({ text }) => /@localhost #(\d{8})\s*$/.exec(text ?? '')?.slice(1) ?? []);
  }

  async function begin(identifier: string): Promise<PageBrowser> {
    const browser = openPageBrowser(service.world);
    await browser.visit('/password-help', { identifier });
    return browser;
  }

  const type = (browser: PageBrowser, code: string) => browser.visit('/password-help/code', { code });
  const save = (browser: PageBrowser, next = NEW, repeat = next) =>
    browser.visit('/new-password', { next, repeat });
  const signIn = (password: string, identifier = 'liv') =>
    service.caller().post('/v1/session/password', { identifier, password });
  const otherThan = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, '0');

  it('leads from the sign-in page by a code to a new password, and signs nobody in', async () => {
    expect((await openPageBrowser(service.world).visit('/sign-in')).text).toContain('href="/password-help"');
    const browser = await begin('liv@example.org');
    const [code = ''] = await codes();
    expect((await type(browser, `${code.slice(0, 3)} ${code.slice(3)}`)).text).toContain(
      'Choose a new password',
    );
    const done = await save(browser);
    expect(done.text).toContain('Your password is changed');
    expect((await browser.visit('/account')).text).toContain('<h1>Sign in</h1>');
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn(NEW)).status).toBe(200);
    for (const path of browser.visited) expect(path).not.toContain(code);
    expect(service.logged()).not.toContain(code);
  });

  it('sends the code in the origin-bound form, and a message when it is done', async () => {
    const browser = await begin('liv');
    const [code = ''] = await codes();
    await type(browser, code);
    await save(browser);
    await service.world.notifier.settled();
    const [sent, notice] = await mail.letters();
    expect(sent?.to?.map(({ address }) => address)).toEqual(['liv@example.org']);
    expect(sent?.text?.trimEnd().split('\n').at(-1)).toBe(`@localhost #${code}`);
    expect(notice?.subject).toBe('Nordlys Bank: your password was changed');
  });

  it('ends every session and the live PIN with the old password', async () => {
    const liv = await service.signedIn('liv');
    await liv.makePin();
    const browser = await begin('liv');
    await type(browser, (await codes())[0] ?? '');
    await save(browser);
    expect((await liv.get('/v1/support-pin')).status).toBe(401);
    const { body } = await signIn(NEW);
    const again = await service.caller(body.token).get('/v1/support-pin');
    expect(again.body.supportPin).toBeNull();
  });

  it('covers all accounts under the address', async () => {
    const id = await service.addPerson('livsecond');
    await service.world.database
      .updateTable('account')
      .set({ email: 'liv@example.org' })
      .where('id', '=', id)
      .execute();
    const browser = await begin('liv@example.org');
    await type(browser, (await codes())[0] ?? '');
    await save(browser);
    for (const name of ['liv', 'livsecond']) expect((await signIn(NEW, name)).status, name).toBe(200);
  });

  it('reset code: works once', async () => {
    const [first, second] = [await begin('liv'), await begin('liv')];
    const [code = ''] = await codes();
    expect((await type(first, code)).text).toContain('Choose a new password');
    expect((await type(second, code)).text).toContain('That code is not right');
    await save(first);
    expect((await save(first)).text).toContain('Please begin again');
  });

  it('reset code: works for 10 minutes', async () => {
    const browser = await begin('liv');
    const [code = ''] = await codes();
    service.advance(10 * MINUTE);
    expect((await type(browser, code)).text).toContain('That code is not right');
  });

  it('reset code: only the newest works', async () => {
    const browser = await begin('liv');
    service.advance(MINUTE);
    await browser.visit('/password-help/resend', {});
    const [older = '', newer = ''] = await codes();
    expect((await type(browser, older)).text).toContain('That code is not right');
    expect((await type(browser, newer)).text).toContain('Choose a new password');
  });

  it('reset code: another one after 60 seconds, and 5 an hour', async () => {
    const browser = await begin('liv');
    await browser.visit('/password-help/resend', {});
    expect(await codes()).toHaveLength(1);
    for (let more = 0; more < 8; more++) {
      service.advance(MINUTE);
      await browser.visit('/password-help/resend', {});
    }
    expect(await codes()).toHaveLength(5);
    service.advance(HOUR);
    await begin('liv');
    expect(await codes()).toHaveLength(6);
  });

  it('reset code: 5 wrong tries end it, and another one begins anew', async () => {
    const browser = await begin('liv');
    const [right = ''] = await codes();
    for (let wrong = 0; wrong < 5; wrong++)
      expect((await type(browser, otherThan(right))).text).toContain('is not right');
    expect((await type(browser, right)).text).toContain('is not right');
    service.advance(MINUTE);
    await browser.visit('/password-help/resend', {});
    expect((await type(browser, (await codes()).at(-1) ?? '')).text).toContain('Choose a new password');
  });

  it('reset code: 10 a day to strangers, under all names of the person together', async () => {
    for (let hour = 0; hour < 23; hour++) {
      for (const name of ['liv', 'liv@example.org', 'liv']) await begin(name);
      service.advance(HOUR);
    }
    expect(await codes()).toHaveLength(10);
    service.advance(HOUR);
    await begin('liv');
    expect(await codes()).toHaveLength(11);
  });

  it('answers the same for a known and an unknown name', async () => {
    const shown = async (identifier: string): Promise<Shown[]> => {
      const browser = openPageBrowser(service.world);
      const pages = [await browser.visit('/password-help', { identifier })];
      for (let wrong = 0; wrong < 11; wrong++) pages.push(await type(browser, '00000000'));
      pages.push(await browser.visit('/password-help/resend', {}), await browser.visit('/new-password'));
      return pages;
    };
    const [known, unknown, agents] = [
      await shown('liv'),
      await shown('nobody@example.org'),
      await shown('maja'),
    ];
    const alike = (pages: Shown[]) => pages.map(({ status, text }) => `${status} ${text}`);
    expect(alike(unknown)).toEqual(alike(known));
    expect(alike(agents)).toEqual(alike(known));
    // Exactly one code was sent, to the one known person.
    expect(await codes()).toHaveLength(1);
  });

  it('does not show by its limits that two names are one person’s', async () => {
    const burnt = async (first: string, second: string) => {
      const one = await begin(first);
      for (let failure = 0; failure < 6; failure++) await type(one, '00000000');
      for (let asked = 0; asked < 6; asked++) await begin(first);
      const { status, text } = await type(await begin(second), '00000000');
      return `${status} ${text}`;
    };
    expect(await burnt('liv', 'liv@example.org')).toBe(await burnt('nobody', 'nobody@example.org'));
  });

  it('does the same work before the answer for a known and an unknown name', async () => {
    /** Every database statement, in transactions too. */
    const statements = async (identifier: string, way: (browser: PageBrowser) => Promise<unknown>) => {
      const asked: string[] = [];
      const database = service.world.database.withPlugin({
        transformQuery: ({ node }) => {
          asked.push(node.kind);
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      const browser = openPageBrowser({ ...service.world, database });
      await browser.visit('/password-help', { identifier });
      await way(browser);
      return asked;
    };
    for (const way of [
      () => Promise.resolve(),
      (browser: PageBrowser) => type(browser, '00000000'),
      (browser: PageBrowser) => browser.visit('/password-help/resend', {}),
    ]) {
      service.advance(HOUR);
      const known = await statements('liv', way);
      expect(known.length).toBeGreaterThan(4);
      expect(await statements('nobody', way)).toEqual(known);
    }
  });

  it('sends the e-mail after the answer', async () => {
    await begin('liv');
    // The answer is complete, and the e-mail is still being sent.
    expect(await mail.letters()).toEqual([]);
    expect(await codes()).toHaveLength(1);
  });

  it('refuses a weak password, two different ones, and an expired grant, and loses nothing', async () => {
    const browser = await begin('liv');
    await type(browser, (await codes())[0] ?? '');
    for (const [next, repeat] of [
      ['short', 'short'],
      ['password1', 'password1'],
      [NEW, `${NEW}.`],
    ] as const)
      expect((await save(browser, next, repeat)).status).toBe(400);
    expect((await save(browser)).text).toContain('Your password is changed');
    expect((await signIn(NEW)).status).toBe(200);

    const late = await begin('liv');
    service.advance(2 * MINUTE);
    await late.visit('/password-help/resend', {});
    await type(late, (await codes()).at(-1) ?? '');
    service.advance(10 * MINUTE);
    expect((await save(late, 'another one, too late')).text).toContain('Please begin again');
    expect((await save(openPageBrowser(service.world))).text).toContain('Please begin again');
  });
});

describe('without a mail server', () => {
  it('says that it cannot help', async () => {
    const service = await openTestService('sqlite');
    const browser = openPageBrowser(service.world);
    expect((await browser.visit('/password-help')).text).toContain('Please call us.');
    expect((await browser.visit('/password-help', { identifier: 'liv' })).status).toBe(404);
    expect((await browser.visit('/outbox')).status).toBe(404);
    await service.close();
  });

  it('shows what it would have sent, in the demonstration', async () => {
    const service = await openTestService('sqlite', { DEMO: '1' });
    await service.addPerson('liv');
    const browser = openPageBrowser(service.world);
    await browser.visit('/password-help', { identifier: 'liv' });
    expect((await browser.visit('/password-help/way', { via: 'sms' })).text).toContain('href="/outbox"');
    await service.world.notifier.settled();
    const { text } = await browser.visit('/outbox');
    const [, code = ''] = /@localhost #(\d{8})/.exec(text) ?? [];
    expect((await browser.visit('/password-help/code', { code })).text).toContain('Choose a new password');
    await service.close();
  });
});
