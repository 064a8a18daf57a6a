/** What strangers do is counted: it is never written in the owner's name, and hides nothing that was really done. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { deleteExpired } from '../src/jobs/delete-expired.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe.each(ENGINES)('what strangers do on %s', (engine) => {
  let service: TestService;
  let livId: string;

  beforeEach(async () => {
    service = await openTestService(engine, { DEMO: '1' });
    livId = await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
    await service.addPerson('signe', 'supervisor');
  });
  afterEach(() => service.close());

  const noise = () => service.world.database.selectFrom('noise').selectAll().orderBy('action').execute();
  const audit = () => service.world.database.selectFrom('audit').selectAll().execute();
  const signIn = (password: string, identifier = 'liv') =>
    service.caller().post('/v1/session/password', { identifier, password });
  const stranger = () => openPageBrowser(service.world);

  async function helpRound() {
    const browser = stranger();
    await browser.visit('/password-help', { identifier: 'liv' });
    await browser.visit('/password-help/way', { via: 'email' });
    await browser.visit('/password-help/code', { code: '000000' });
    await browser.visit('/password-help/resend', {});
  }

  it('washes nothing off the owner’s trail, and stands there in nobody’s name', async () => {
    const liv = await service.signedIn('liv');
    await liv.makePin();
    const browser = await signedInBrowser(service.world, 'liv');
    const before = await audit();
    for (let round = 0; round < 26; round++) await helpRound();
    for (let wrong = 0; wrong < 3; wrong++) {
      await stranger().visit('/activate', { userId: 'liv', code: '00000-00000' });
      await stranger().visit('/sign-in', { identifier: 'liv', password: '00000-00000' });
    }
    expect(await audit()).toEqual(before);
    const { text } = await browser.visit('/account');
    expect(text).toContain('Support PIN made');
    expect(text).toContain('26 × ');
    expect((await noise()).every(({ count }) => count > 0)).toBe(true);
  });

  it('hides nothing from a supervisor', async () => {
    const maja = await service.signedIn('maja');
    await maja.openCase('liv');
    for (let round = 0; round < 60; round++)
      await stranger().visit('/activate', { userId: `nobody${round}`, code: '00000-00000' });
    const signe = await signedInBrowser(service.world, 'signe', '/desk');
    const { text } = await signe.visit('/desk/trail');
    expect(text).toContain('<td>Case opened</td>');
    expect(text).toContain('<td>60</td>');
    expect(await noise()).toMatchObject([{ account_id: '', action: 'activation.refused', count: 60 }]);
  });

  it('is counted by account, action and day, with the first time and the last', async () => {
    const begun = service.world.now();
    for (let wrong = 0; wrong < 3; wrong++) {
      expect((await signIn('wrong')).status).toBe(401);
      service.advance(MINUTE);
    }
    await signIn('wrong', 'nobody');
    const day = Math.floor(begun / DAY);
    const counted = { action: 'sign-in.refused', day };
    expect(await noise()).toEqual(
      expect.arrayContaining([
        { ...counted, account_id: livId, count: 3, first_at: begun, last_at: begun + 2 * MINUTE },
        { ...counted, account_id: '', count: 1, first_at: begun + 3 * MINUTE, last_at: begun + 3 * MINUTE },
      ]),
    );
    service.advance(DAY);
    await signIn('wrong');
    expect(await noise()).toHaveLength(3);
  });

  it('is counted when no try is left, and when many come at once', async () => {
    await Promise.all(Array.from({ length: 14 }, () => signIn('wrong')));
    expect(await noise()).toMatchObject([{ account_id: livId, action: 'sign-in.refused', count: 14 }]);
  });

  it('is seen by the owner, the supervisor and the log', async () => {
    const browser = await signedInBrowser(service.world, 'liv');
    for (let wrong = 0; wrong < 2; wrong++) await signIn('wrong');
    expect((await browser.visit('/account')).text).toMatch(/2 × Sign-in refused/);
    const signe = await signedInBrowser(service.world, 'signe', '/desk');
    expect((await signe.visit('/desk/trail?who=liv')).text).toContain('<td>Sign-in refused</td>');
    expect((await signe.visit('/desk/trail?who=maja')).text).not.toContain('<td>Sign-in refused</td>');
    const line = service
      .logged()
      .split('\n')
      .find((one) => one.includes('sign-in.refused'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ action: 'sign-in.refused', account: livId });
    expect(line).not.toMatch(/liv@|"liv"/);
  });

  it('that follows a right password is counted in nobody’s name too', async () => {
    await service.world.database.updateTable('account').set({ second_step: 'email' }).execute();
    const { body } = await signIn(PASSWORD);
    await service.caller().post('/v1/session/second-step', { ticket: body.ticket, answers: ['000000'] });
    expect(await noise()).toMatchObject([{ account_id: livId, action: 'second-step.refused', count: 1 }]);
  });

  it('has an end: the counts are deleted after 90 days', async () => {
    await signIn('wrong');
    service.advance(90 * DAY - 1);
    await deleteExpired(service.world);
    expect(await noise()).toHaveLength(1);
    service.advance(1);
    await deleteExpired(service.world);
    expect(await noise()).toEqual([]);
  });

  it('is written in nobody’s name where it has a row of its own', async () => {
    const form = new FormData();
    form.set('identifier', 'liv');
    form.set('email', 'other@example.org');
    form.set('document', new File(['%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'], 'passport.pdf'));
    await createApp(service.world).request('/recover', {
      method: 'POST',
      body: form,
      headers: { Origin: 'http://localhost:4180' },
    });
    const rows = (await audit()).filter(({ action }) => action === 'recovery.asked');
    expect(rows).toMatchObject([{ account_id: livId, actor_id: '' }]);
  });

  describe('a trail', () => {
    async function fill(count: number) {
      for (let made = 0; made < count; made++)
        await service.world.database
          .insertInto('audit')
          .values({
            id: `row-${made}`,
            at: service.world.now() - made * HOUR,
            action: made % 2 ? 'session.started' : 'support-pin.redeemed',
            actor_id: made % 2 ? livId : 'agent',
            account_id: livId,
            case_id: null,
            detail: null,
          })
          .execute();
    }
    const rowsIn = (text: string) => text.match(/<time[^>]*data-style="date-time"/g)?.length ?? 0;

    it('has pages, and each row is on one of them', async () => {
      await fill(120);
      const signe = await signedInBrowser(service.world, 'signe', '/desk');
      const pages: number[] = [];
      for (let page = 0; page < 4; page++)
        pages.push(rowsIn((await signe.visit(`/desk/trail?who=liv&page=${page}`)).text));
      expect(pages).toEqual([50, 50, 20, 0]);
      const first = (await signe.visit('/desk/trail?who=liv')).text;
      expect(first).toContain('/desk/trail?who=liv&amp;page=1');
      const last = (await signe.visit('/desk/trail?who=liv&page=2')).text;
      expect(last).toContain('page=1');
      expect(last).not.toContain('page=3');
    });

    it('has filters by action, by date and by who did it, on the account page too', async () => {
      await fill(60);
      const browser = await signedInBrowser(service.world, 'liv');
      const trail = async (query: string) => {
        const { text } = await browser.visit(`/account?${query}`);
        return text.slice(text.indexOf('id="trail"'), text.indexOf('id="support-pin"'));
      };
      expect(rowsIn(await trail('action=support-pin.redeemed'))).toBe(30);
      expect(rowsIn(await trail('by=desk'))).toBe(30);
      expect(rowsIn(await trail('by=owner'))).toBe(31);
      const day = (offset: number) => {
        const at = new Date(service.world.now() - offset * DAY);
        return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
      };
      expect(rowsIn(await trail(`from=${day(1)}&to=${day(1)}`))).toBe(24);
      expect(rowsIn(await trail(`from=${day(1)}`)) > 24).toBe(true);
      expect(await trail('action=support-pin.redeemed')).toContain('value="support-pin.redeemed" selected');
    });

    it('takes any nonsense for no filter', async () => {
      const browser = await signedInBrowser(service.world, 'liv');
      for (const query of [
        'page=-1',
        'page=1e9',
        'from=yesterday',
        'to=9999-99-99',
        'action=%3Cb%3E',
        'by=x',
      ])
        expect((await browser.visit(`/account?${query}`)).status, query).toBe(200);
    });
  });
});
