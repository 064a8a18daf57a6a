/** Number matching: nobody confirms by habit what somebody else asks for. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import type { Caller } from './harness/caller.ts';
import { ENGINES } from './harness/database.ts';
import { type PageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;

describe.each(ENGINES)('the number of a confirmation request on %s', (engine) => {
  let mail: MailServer;
  let service: TestService;
  let liv: Caller;
  let maja: Caller;
  let caseId: string;

  beforeEach(async () => {
    mail = await openMailServer();
    service = await openTestService(engine, mail.environment);
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
    liv = await service.signedIn('liv');
    maja = await service.signedIn('maja');
    caseId = await maja.openCase('liv');
  });
  afterEach(async () => {
    await service.close();
    await mail.close();
  });

  const read = async () => (await maja.get(`/v1/desk/cases/${caseId}`)).body;
  const ask = async (id = caseId) =>
    (await maja.post(`/v1/desk/cases/${id}/confirmation`, { reason: 'card' })).body.confirmation;
  const newest = async () => (await liv.get('/v1/confirmations')).body.confirmations[0];
  const confirm = (id: string, number?: number) =>
    liv.post(`/v1/confirmations/${id}/answer`, { answer: 'confirmed', password: PASSWORD, number });
  const wrongOf = async (): Promise<number> => {
    const { number } = (await read()).confirmation;
    return (await newest()).numbers.find((one: number) => one !== number);
  };

  it('is one of three that the person sees, and only the desk knows which', async () => {
    const { number, numbers } = await ask();
    const asked = await newest();
    expect(numbers).toBeUndefined();
    expect(asked.number).toBeUndefined();
    expect(new Set(asked.numbers).size).toBe(3);
    expect(asked.numbers).toContain(number);
    for (const one of asked.numbers) expect(String(one)).toMatch(/^[1-9]\d$/);
    expect((await newest()).numbers).toEqual(asked.numbers);
  });

  it('stands at each of the three places, and is another one each time', async () => {
    const places = new Set<number>();
    const seen = new Set<number>();
    for (let asked = 0; asked < 40; asked++) {
      service.advance(60 * MINUTE);
      maja = await service.signedIn('maja');
      const { number } = await ask();
      places.add((await newest()).numbers.indexOf(number));
      seen.add(number);
    }
    expect([...places].sort()).toEqual([0, 1, 2]);
    expect(seen.size).toBeGreaterThan(10);
  });

  it('confirms when it is picked', async () => {
    const { number } = await ask();
    expect((await confirm((await newest()).id, number)).status).toBe(204);
    expect((await read()).verified).toMatchObject({ how: 'confirmation' });
  });

  it('is needed: an older client is told to update, and the request stays open', async () => {
    await ask();
    const { id } = await newest();
    expect((await confirm(id)).body.code).toBe('bad-request');
    expect((await newest()).status).toBe('waiting');
    expect((await read()).verified).toBeNull();
  });

  it('ends the request when a wrong one is picked, once, and says no more to the desk', async () => {
    const { number } = await ask();
    const { id } = await newest();
    expect((await confirm(id, await wrongOf())).body.code).toBe('number-refused');
    expect((await confirm(id, number)).body.code).toBe('confirmation-over');
    const { verified, confirmation, trail } = await read();
    expect(verified).toBeNull();
    expect(confirmation).toMatchObject({ status: 'lapsed', answeredAt: null });
    expect(trail.map(({ action }: { action: string }) => action)).toEqual([
      'confirmation.asked',
      'case.opened',
    ]);
    const rows = await service.world.database
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'confirmation.number-refused')
      .execute();
    expect(rows).toMatchObject([{ account_id: rows[0]?.actor_id, case_id: null }]);
    await service.world.notifier.settled();
    expect((await mail.letters())[0]?.text).toContain('wrong number');
  });

  it('refuses a number that is none of the three like a wrong one', async () => {
    await ask();
    const { id, numbers } = await newest();
    const other = [10, 11, 12, 13].find((one) => !numbers.includes(one));
    expect((await confirm(id, other)).body.code).toBe('number-refused');
  });

  it('costs no try when the password is wrong, and tells nothing of the number', async () => {
    const { number } = await ask();
    const { id } = await newest();
    for (const tried of [number, await wrongOf()])
      expect(
        (
          await liv.post(`/v1/confirmations/${id}/answer`, {
            answer: 'confirmed',
            password: 'wrong',
            number: tried,
          })
        ).body.code,
      ).toBe('wrong-credentials');
    expect((await confirm(id, number)).status).toBe(204);
  });

  it('looks the same at the desk in a case for an unknown identifier', async () => {
    const { number } = await ask(await maja.openCase('nobody@example.org'));
    expect(number).toBeGreaterThanOrEqual(10);
  });

  describe('on the pages', () => {
    let desk: PageBrowser;
    let account: PageBrowser;
    beforeEach(async () => {
      desk = await signedInBrowser(service.world, 'maja', '/desk');
      account = await signedInBrowser(service.world, 'liv');
    });

    it('is said by the agent and pressed by the person, in one click', async () => {
      const { text } = await desk.visit(`/desk/cases/${caseId}/confirmation`, { reason: 'card' });
      const { number } = (await read()).confirmation;
      expect(text).toContain(`<p class="digits">${number}</p>`);
      const { id, numbers } = await newest();
      const card = (await account.visit('/account')).text;
      for (const one of numbers) expect(card).toContain(`name="number" value="${one}"`);
      const form = { password: PASSWORD, number: String(number) };
      expect((await account.visit(`/account/confirmations/${id}/confirm`, form)).text).toContain(
        'You have confirmed that it is you.',
      );
    });

    it('says that a wrong one confirmed nothing', async () => {
      await ask();
      const { id } = await newest();
      const form = { password: PASSWORD, number: String(await wrongOf()) };
      const { status, text } = await account.visit(`/account/confirmations/${id}/confirm`, form);
      expect(status).toBe(409);
      expect(text).toContain('nothing was confirmed');
      expect(text).not.toContain('name="number"');
      expect((await desk.visit(`/desk/cases/${caseId}`)).text).toContain('It was not confirmed.');
    });
  });
});
