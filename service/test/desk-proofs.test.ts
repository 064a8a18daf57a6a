/** Proofs for callers with neither PIN nor device: questions on the phone, an identity document in person. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import { openSmsGateway, type SmsGateway } from '../../harness/sms-gateway.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, type PageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NEW = 'a kettle on the blue hill';
const ANSWERS = {
  'birth-date': '1987-03-14',
  birthplace: 'Bergen',
  street: 'Strandgaten 12',
  'document-number': 'N4471830',
  'customer-since': '2011',
};

describe.each(ENGINES)('at the desk on %s', (engine) => {
  let mail: MailServer;
  let sms: SmsGateway;
  let service: TestService;
  let maja: PageBrowser;

  beforeEach(async () => {
    [mail, sms] = await Promise.all([openMailServer(), openSmsGateway()]);
    service = await openTestService(engine, { ...mail.environment, ...sms.environment });
    await service.addPerson('liv', 'person', { name: 'Liv Strand', registry: ANSWERS });
    for (const agent of ['maja', 'jonas']) await service.addPerson(agent, 'agent');
    maja = await signedInBrowser(service.world, 'maja', '/desk');
  });
  afterEach(async () => {
    await service.close();
    await Promise.all([mail.close(), sms.close()]);
  });

  async function openCase(identifier = 'liv'): Promise<string> {
    await maja.visit('/desk/cases', { identifier });
    return maja.visited.at(-1) ?? '';
  }
  const lastMessage = async () => {
    await service.world.notifier.settled();
    return sms.messages.at(-1)?.text ?? '';
  };
  const codeIn = (text: string) => /\b([0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})\b/.exec(text)?.[1] ?? '';
  const changePhone = () =>
    service.world.database
      .updateTable('account')
      .set({ phone_changed_at: service.world.now() })
      .where('user_id', '=', 'liv')
      .execute();
  const save = (browser: PageBrowser) => browser.visit('/new-password', { next: NEW, repeat: NEW });
  const signIn = (password: string) =>
    service.caller().post('/v1/session/password', { identifier: 'liv', password });

  describe('by phone', () => {
    const answer = (path: string, answers: Record<string, string> = ANSWERS) =>
      maja.visit(`${path}/questions`, answers);

    async function temporaryPassword(): Promise<string> {
      const path = await openCase();
      await answer(path);
      await maja.visit(`${path}/temporary-password`, {});
      return codeIn(await lastMessage());
    }

    it('enough right answers allow a temporary password by text message, and nothing else', async () => {
      const path = await openCase();
      const passed = await answer(path, { ...ANSWERS, birthplace: ' BERGEN ', street: 'strandgaten 12.' });
      expect(passed.text).toContain('Enough of the answers are right.');
      expect(passed.text).not.toContain('FJ5-liv');
      const sent = await maja.visit(`${path}/temporary-password`, {});
      expect(sent.text).toContain('A temporary password is on its way');
      const password = codeIn(await lastMessage());
      expect(password).not.toBe('');
      expect(sent.text).not.toContain(password);
      expect(service.logged()).not.toContain(password);
      // One for each round of right answers.
      expect((await maja.visit(`${path}/temporary-password`, {})).text).toContain('Begin again.');
      expect((await mail.letters()).at(-1)?.subject).toContain('a temporary password was sent');
    });

    it('a temporary password opens only the page for a new one, and once', async () => {
      const password = await temporaryPassword();
      const liv = openPageBrowser(service.world);
      const shown = await liv.visit('/sign-in', { identifier: 'liv', password: password.toLowerCase() });
      expect(shown.text).toContain('<h1>Choose a new password</h1>');
      expect((await liv.visit('/account')).text).toContain('<h1>Sign in</h1>');
      expect((await save(liv)).text).toContain('Your password is changed');
      expect((await signIn(NEW)).status).toBe(200);
      const again = await openPageBrowser(service.world).visit('/sign-in', { identifier: 'liv', password });
      expect(again.status).toBe(401);
      expect((await signIn(password)).body.code).toBe('new-password-needed');
    });

    it('a temporary password ends after 30 minutes, and not by wrong tries', async () => {
      const password = await temporaryPassword();
      const visit = (typed: string) =>
        openPageBrowser(service.world).visit('/sign-in', { identifier: 'liv', password: typed });
      for (let wrong = 0; wrong < 12; wrong++) expect((await visit('0000-00000-0000')).status).toBe(401);
      expect((await visit(password)).status).toBe(200);

      const late = await temporaryPassword();
      service.advance(30 * MINUTE);
      expect((await visit(late)).status).toBe(401);
    });

    it('answers the same for wrong answers, for none, and for an unknown identifier', async () => {
      const shown = async (identifier: string, answers: Record<string, string>) => {
        const path = await openCase(identifier);
        const { status, text } = await answer(path, answers);
        const alertText = /<p class="alert"[^>]*>([^<]*)/.exec(text)?.[1];
        const after = await maja.visit(`${path}/temporary-password`, {});
        return [status, alertText, after.status];
      };
      const wrong = Object.fromEntries(Object.keys(ANSWERS).map((kind) => [kind, 'wrong']));
      const expected = [401, expect.stringContaining('Not enough of the answers are right.'), 404];
      expect(await shown('liv', wrong)).toEqual(expected);
      expect(await shown('liv', {})).toEqual(expected);
      expect(await shown('nobody', ANSWERS)).toEqual(expected);
    });

    it('asks the same questions after a reload, and only as many as the operator wants', async () => {
      const path = await openCase();
      const asked = async () =>
        [...(await maja.visit(path)).text.matchAll(/name="([a-z-]+)" autocomplete="off" maxlength="200"/g)]
          .map(([, name]) => name)
          .filter((name) => name && name in ANSWERS);
      const first = await asked();
      expect(first).toHaveLength(4);
      expect(await asked()).toEqual(first);
      // Right answers to questions that were not asked do not count.
      const others = Object.entries(ANSWERS).filter(([kind]) => !first.slice(0, 2).includes(kind));
      expect((await answer(path, Object.fromEntries(others))).status).toBe(401);
    });

    it('ends for an account after three failures a day, without saying so', async () => {
      for (let wrong = 0; wrong < 3; wrong++) await answer(await openCase(), {});
      const refused = await answer(await openCase());
      expect(refused.status).toBe(401);
      expect(refused.text).toContain('Not enough of the answers are right.');
      service.advance(DAY);
      maja = await signedInBrowser(service.world, 'maja', '/desk');
      expect((await answer(await openCase())).text).toContain('Enough of the answers are right.');
    });

    it('sends nothing to a phone number that was registered or changed within five days', async () => {
      await changePhone();
      const path = await openCase();
      await answer(path);
      const refused = await maja.visit(`${path}/temporary-password`, {});
      expect(refused.status).toBe(403);
      expect(refused.text).toContain('The person must come in person.');
      expect(await lastMessage()).toBe('');
    });
  });

  describe('in person', () => {
    const show = (path: string, name = 'STRAND, Lív Marie', document = 'passport') =>
      maja.visit(`${path}/document`, { document, name });
    const give = async (path: string, way: string) => maja.visit(`${path}/activation`, { way });
    async function showToTwo(path: string) {
      const shown = await show(path);
      const jonas = await signedInBrowser(service.world, 'jonas', '/desk');
      await jonas.visit(path.replace('/cases/', '/documents/'), { name: 'Liv Strand' });
      return shown;
    }

    async function activationCode(way = 'paper'): Promise<string> {
      const path = await openCase();
      await showToTwo(path);
      const { text } = await give(path, way);
      return codeIn(way === 'paper' ? text : await lastMessage());
    }
    const activate = async (code: string, userId = 'liv') => {
      const browser = openPageBrowser(service.world);
      return { browser, shown: await browser.visit('/activate', { userId, code }) };
    };

    it('a document in the account’s name allows an activation code, which leads to a sign-in', async () => {
      const path = await openCase();
      expect((await showToTwo(path)).text).toContain('The document fits the account.');
      const paper = await give(path, 'paper');
      const code = codeIn(paper.text);
      expect(paper.text).toContain('http://localhost:4180/activate');
      expect((await give(path, 'paper')).text).toContain('Begin again.');
      const { browser, shown } = await activate(code.toLowerCase().replace('-', ' '), ' LIV ');
      expect(shown.text).toContain('<h1>Choose a new password</h1>');
      await save(browser);
      expect((await signIn(NEW)).status).toBe(200);
      expect((await activate(code)).shown.status).toBe(401);
      const trail = await service.world.database.selectFrom('audit').select(['action', 'detail']).execute();
      expect(trail).toContainEqual({ action: 'document.seen', detail: 'passport' });
      for (const path of maja.visited) expect(path).not.toContain(code);
      expect(service.logged()).not.toContain(code);
    });

    it.each([
      ['paper', 48 * HOUR],
      ['sms', 30 * MINUTE],
    ])('a code on %s lasts %i milliseconds', async (way, lifetime) => {
      const code = await activationCode(way);
      service.advance(lifetime - 1);
      const almost = await activate(code);
      expect(almost.shown.status).toBe(200);
      maja = await signedInBrowser(service.world, 'maja', '/desk');
      const late = await activationCode(way);
      service.advance(lifetime);
      expect((await activate(late)).shown.status).toBe(401);
    });

    it('a newer code ends the older one, and wrong tries end none', async () => {
      const older = await activationCode();
      const code = await activationCode();
      expect((await activate(older)).shown.status).toBe(401);
      for (let wrong = 0; wrong < 12; wrong++) await activate('0000-00000-0000');
      expect((await activate(code)).shown.status).toBe(200);
    });

    it('answers the same for another name and for an unknown identifier', async () => {
      for (const [identifier, name] of [
        ['liv', 'Liv Nordmann'],
        ['liv', 'Strand'],
        ['nobody', 'Liv Strand'],
      ] as const) {
        const path = await openCase(identifier);
        const refused = await show(path, name);
        expect(refused.status).toBe(401);
        expect(refused.text).toContain('The document does not fit this account.');
        expect((await give(path, 'paper')).status).toBe(404);
      }
    });

    it('does not accept a list of names', async () => {
      const refused = await show(await openCase(), 'Anna Berg Ola Hansen Liv Kari Strand');
      expect(refused.status).toBe(401);
    });

    it('takes no proof in a case in which the person has denied', async () => {
      const path = await openCase();
      await maja.visit(`${path}/confirmation`, { reason: 'why' });
      const liv = await service.signedIn('liv');
      const { confirmations } = (await liv.get('/v1/confirmations')).body;
      await liv.post(`/v1/confirmations/${confirmations[0].id}/answer`, { answer: 'denied' });
      const { pin } = (await liv.makePin()).body;
      for (const shown of [
        await show(path),
        await maja.visit(`${path}/questions`, ANSWERS),
        await maja.visit(path, { pin }),
      ])
        expect(shown.status).toBe(409);
    });

    it('answers the same for an unknown user ID', async () => {
      const tries = async (userId: string) => {
        const statuses: number[] = [];
        for (let wrong = 0; wrong < 11; wrong++)
          statuses.push((await activate('0000-00000-0000', userId)).shown.status);
        return statuses;
      };
      expect(await tries('nobody')).toEqual(await tries('liv'));
    });

    it('sends no code to a new phone number, but gives one on paper', async () => {
      await changePhone();
      const path = await openCase();
      await showToTwo(path);
      const refused = await give(path, 'sms');
      expect(refused.status).toBe(403);
      expect(codeIn((await give(path, 'paper')).text)).not.toBe('');
    });

    it('counts documents that do not match against the agent', async () => {
      for (let wrong = 0; wrong < 5; wrong++) await show(await openCase(), 'Somebody Else');
      expect((await show(await openCase())).status).toBe(429);
    });
  });
});
