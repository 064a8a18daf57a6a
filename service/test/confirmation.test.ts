/** Confirmation requests, from the desk to the person and back, with a real SMTP server. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import type { Caller } from './harness/caller.ts';
import { ENGINES } from './harness/database.ts';
import { numberSaid } from './harness/number-said.ts';
import { signedInBrowser } from './harness/page-browser.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const REASON = 'card blocked abroad';

describe.each(ENGINES)('a confirmation request on %s', (engine) => {
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

  const ask = (id = caseId, reason = REASON) => maja.post(`/v1/desk/cases/${id}/confirmation`, { reason });
  const state = async (caller = liv) => (await caller.get('/v1/confirmations')).body;
  const newest = async () => (await state()).confirmations[0];
  const answer = (id: string, body: unknown, caller = liv) =>
    caller.post(`/v1/confirmations/${id}/answer`, body);
  const confirm = async (id: string, password = PASSWORD, caller = liv) =>
    answer(id, { answer: 'confirmed', password, number: await numberSaid(service.world, id) }, caller);
  const read = async () => (await maja.get(`/v1/desk/cases/${caseId}`)).body;
  const letters = async () => {
    await service.world.notifier.settled();
    return mail.letters();
  };

  it('says who asks, for which desk, why and when, and waits ten minutes', async () => {
    expect((await ask()).body.confirmation.status).toBe('waiting');
    const asked = await newest();
    expect(asked).toMatchObject({
      status: 'waiting',
      agent: 'maja Nordmann',
      desk: 'Nordlys Bank',
      reason: REASON,
      createdAt: service.world.now(),
      expiresAt: service.world.now() + 10 * MINUTE,
    });
    service.advance(10 * MINUTE);
    expect((await newest()).status).toBe('lapsed');
    expect((await confirm(asked.id)).body.code).toBe('confirmation-over');
    expect((await read()).verified).toBeNull();
  });

  it('opens the limited data for 15 minutes when confirmed, and sends the person an e-mail', async () => {
    await ask();
    expect((await confirm((await newest()).id)).status).toBe(204);
    const { verified, confirmation } = await read();
    expect(confirmation.status).toBe('confirmed');
    expect(verified).toMatchObject({ how: 'confirmation', name: 'liv Nordmann' });
    expect((await letters())[0]?.text).toContain('It was confirmed that you are talking to Nordlys Bank');
    service.advance(15 * MINUTE);
    expect((await read()).verified).toBeNull();
  });

  it('closes the case to requests when denied, and tells the desk and the person', async () => {
    await ask();
    const { id } = await newest();
    expect((await answer(id, { answer: 'denied' })).status).toBe(204);
    const { verified, confirmation, trail } = await read();
    expect(verified).toBeNull();
    expect(confirmation.status).toBe('denied');
    expect(trail[0].action).toBe('confirmation.denied');
    expect((await letters())[0]?.text).toContain('it is not you');
    expect((await ask()).body.code).toBe('person-denied');
    expect((await confirm(id)).body.code).toBe('confirmation-over');
  });

  it('accepts the password, and counts wrong ones', async () => {
    await ask();
    const { id } = await newest();
    expect((await state()).proof).toBe('password');
    for (let wrong = 0; wrong < 10; wrong++)
      expect((await confirm(id, 'wrong')).body.code).toBe('wrong-credentials');
    expect((await confirm(id)).body.code).toBe('too-many');
    expect((await read()).verified).toBeNull();
    // A denial needs no proof.
    expect((await answer(id, { answer: 'denied' })).status).toBe(204);
  });

  it('cannot be confirmed without a proof, by another person, or by an agent', async () => {
    await service.addPerson('ola');
    const ola = await service.signedIn('ola');
    await ask();
    const { id } = await newest();
    expect((await answer(id, { answer: 'confirmed', number: 10 })).body.code).toBe('bad-request');
    expect((await answer(id, { answer: 'confirmed', password: '', number: 10 })).body.code).toBe(
      'bad-request',
    );
    expect((await confirm(id, PASSWORD, ola)).body.code).toBe('confirmation-over');
    expect((await answer(id, { answer: 'denied' }, ola)).body.code).toBe('confirmation-over');
    expect((await confirm(id, PASSWORD, maja)).body.code).toBe('forbidden');
    expect((await state(ola)).confirmations).toEqual([]);
    expect((await newest()).status).toBe('waiting');
  });

  it('cannot be confirmed by the password alone in a session that a passkey opened', async () => {
    await service.world.database
      .insertInto('passkey')
      .values({
        id: 'key',
        account_id: (await liv.get('/v1/session')).body.id,
        public_key: '',
        counter: 0,
        transports: '[]',
        created_at: 0,
        last_used_at: null,
      })
      .execute();
    await service.world.database.updateTable('session').set({ passkey_id: 'key' }).execute();
    await ask();
    const { proof, confirmations } = await state();
    expect(proof).toBe('passkey');
    expect((await confirm(confirmations[0].id)).body.code).toBe('bad-request');
    const options = await liv.post(`/v1/confirmations/${confirmations[0].id}/passkey-options`);
    expect(options.body).toMatchObject({ userVerification: 'required', allowCredentials: [{ id: 'key' }] });
    // A passkey that was removed is no proof any more.
    await service.world.database.deleteFrom('passkey').execute();
    expect((await state()).proof).toBe('password');
  });

  it('takes one answer, even when ten devices answer at once', async () => {
    const devices = await Promise.all(Array.from({ length: 10 }, () => service.signedIn('liv')));
    await ask();
    const { id } = await newest();
    const answers = await Promise.all(
      devices.map((device, number) =>
        number % 2 ? answer(id, { answer: 'denied' }, device) : confirm(id, PASSWORD, device),
      ),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const { confirmation, verified, trail } = await read();
    expect(verified !== null).toBe(confirmation.status === 'confirmed');
    expect(trail.filter(({ action }: { action: string }) => action.startsWith('confirmation.'))).toHaveLength(
      2,
    );
    expect(await letters()).toHaveLength(1);
  });

  it('ends the person’s older request, whoever asked', async () => {
    await ask();
    const older = await newest();
    service.advance(1);
    await ask(await maja.openCase('liv@example.org'), 'another thing');
    expect((await state()).confirmations.map(({ status }: { status: string }) => status)).toEqual([
      'waiting',
      'lapsed',
    ]);
    expect((await confirm(older.id)).body.code).toBe('confirmation-over');
  });

  it('tells the desk neither that two cases are about one person, nor a name by an answer', async () => {
    await ask();
    service.advance(1);
    await ask(await maja.openCase('liv@example.org'));
    expect((await read()).confirmation.status).toBe('waiting');
    const { id } = await newest();
    await answer(id, { answer: 'denied' });
    const asked = await maja.get('/v1/desk/cases/none');
    expect(asked.status).toBe(404);
    const cases = await service.world.database.selectFrom('desk_case').select('id').execute();
    for (const { id } of cases)
      expect(JSON.stringify((await maja.get(`/v1/desk/cases/${id}`)).body)).not.toContain('liv Nordmann');
  });

  it('takes a reason of one line only, because more could imitate the service’s e-mail', async () => {
    for (const reason of ['why\n\nYour account is locked.', 'why\u2028more', 'why\0'])
      expect((await ask(caseId, reason)).status).toBe(400);
    expect((await ask(caseId, 'Kort sperret – “i utlandet” 🙂')).status).toBe(200);
  });

  it('is limited to five in 15 minutes for an agent', async () => {
    for (let asked = 0; asked < 5; asked++) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.body).toMatchObject({ code: 'too-many', retryAfter: 15 * MINUTE });
    service.advance(15 * MINUTE);
    expect((await ask()).status).toBe(200);
  });

  it('looks the same at the desk for an unknown identifier', async () => {
    const nobody = await maja.openCase('nobody@example.org');
    const shape = ({ body }: { body: { confirmation: object; verified: unknown; trail: object[] } }) => ({
      ...body.confirmation,
      id: '',
      number: 0,
      verified: body.verified,
      trail: body.trail,
    });
    const asked = await ask();
    const another = await ask(nobody);
    expect(shape(another)).toEqual(shape(asked));
    expect(await state()).toMatchObject({ confirmations: [{ status: 'waiting' }] });
    expect(await letters()).toEqual([]);
  });

  it('reaches listeners at once', async () => {
    const heard: string[] = [];
    const id = (await liv.get('/v1/session')).body.id;
    const stop = service.world.events.listen(id, () => heard.push('change'));
    await ask();
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    stop();
  });

  it('lets the person sign out everywhere, which ends the PIN too', async () => {
    const other = await service.signedIn('liv');
    const { body } = await liv.makePin();
    expect((await other.delete('/v1/sessions')).status).toBe(204);
    for (const caller of [liv, other]) expect((await caller.get('/v1/session')).status).toBe(401);
    expect((await maja.redeem(caseId, body.pin)).body.code).toBe('pin-refused');
  });

  describe('on the pages', () => {
    const signIn = (identifier: string, desk = '') => signedInBrowser(service.world, identifier, desk);
    const card = /action="(\/account\/confirmations\/[\w-]+)\/confirm"/;

    it('is sent, read and confirmed without script', async () => {
      const [desk, account] = [await signIn('maja', '/desk'), await signIn('liv')];
      const shown = await desk.visit(`/desk/cases/${caseId}/confirmation`, { reason: REASON });
      expect(shown.text).toContain('Waiting for the answer');
      const { text } = await account.visit('/account');
      expect(text).toContain('maja Nordmann at Nordlys Bank asks');
      expect(text).toContain(`<q>${REASON}</q>`);
      const [, path = ''] = card.exec(text) ?? [];
      const number = String(await numberSaid(service.world, path.split('/').at(-1) ?? ''));
      const wrong = await account.visit(`${path}/confirm`, { password: 'wrong', number });
      expect(wrong.status).toBe(401);
      expect(wrong.text).toContain('The question is still open.');
      expect((await account.visit(`${path}/confirm`, { password: PASSWORD, number })).text).toContain(
        'You have confirmed that it is you.',
      );
      expect((await desk.visit(`/desk/cases/${caseId}`)).text).toContain('The person has confirmed');
    });

    it('is denied with one click, which tells the desk and offers to sign out everywhere', async () => {
      const [desk, account] = [await signIn('maja', '/desk'), await signIn('liv')];
      await desk.visit(`/desk/cases/${caseId}/confirmation`, { reason: REASON });
      const [, path = ''] = card.exec((await account.visit('/account')).text) ?? [];
      const denied = await account.visit(`${path}/deny`, {});
      expect(denied.text).toContain('Our help desk has been told that it is not you');
      expect(denied.text).toContain('action="/account/sessions/end"');
      const shown = (await desk.visit(`/desk/cases/${caseId}`)).text;
      expect(shown).toContain('The person says: it isn’t me');
      expect(shown).not.toContain('name="pin"');
      await account.visit('/account/sessions/end', {});
      expect((await account.visit('/account')).text).toContain('<h1>Sign in</h1>');
      expect((await liv.get('/v1/session')).status).toBe(401);
    });

    it('tells an agent who asked too often when to ask again', async () => {
      const desk = await signIn('maja', '/desk');
      for (let asked = 0; asked < 5; asked++) await ask();
      const { status, text } = await desk.visit(`/desk/cases/${caseId}/confirmation`, { reason: REASON });
      expect(status).toBe(429);
      expect(text).toContain('You have asked too often.');
      expect((await desk.visit(`/desk/cases/${caseId}/confirmation`, { reason: ' ' })).status).toBe(400);
    });
  });
});
