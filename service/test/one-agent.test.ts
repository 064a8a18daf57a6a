/** One agent alone, or somebody with that agent's password, opens no account; and not many even with a second agent. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '../src/notifications/message.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, type PageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

const HOUR = 3_600_000;
const CODE = /<p class="digits">([0-9A-Z]{4}-[0-9A-Z-]+)</;

describe.each(ENGINES)('at the desk on %s', (engine) => {
  let service: TestService;
  let sent: OutgoingMessage[];
  let maja: PageBrowser;
  let jonas: PageBrowser;

  beforeEach(async () => {
    service = await openTestService(engine, { DEMO: '1' });
    for (const person of ['liv', 'ola'])
      await service.addPerson(person, 'person', { name: `${person} Strand`, phone: '+4790012345' });
    for (const agent of ['maja', 'jonas']) await service.addPerson(agent, 'agent');
    await service.addPerson('signe', 'supervisor');
    sent = [];
    service.world.notifier.send = (message) => void sent.push(message);
    await signInAll();
  });
  afterEach(() => service.close());

  async function signInAll() {
    [maja, jonas] = await Promise.all([
      signedInBrowser(service.world, 'maja', '/desk'),
      signedInBrowser(service.world, 'jonas', '/desk'),
    ]);
  }
  async function openCase(identifier = 'liv'): Promise<string> {
    await maja.visit('/desk/cases', { identifier });
    return maja.visited.at(-1) ?? '';
  }
  const show = (path: string, name = 'liv Strand') =>
    maja.visit(`${path}/document`, { document: 'passport', name });
  const give = (path: string, way = 'paper') => maja.visit(`${path}/activation`, { way });
  const seeToo = (path: string, name = 'liv Strand', by = jonas) =>
    by.visit(path.replace('/cases/', '/documents/'), { name });
  const rows = async (action: string) =>
    service.world.database.selectFrom('audit').selectAll().where('action', '=', action).execute();

  describe('an activation code on paper', () => {
    it('is not given on the word of one agent, for any account', async () => {
      const taken: string[] = [];
      for (const person of ['liv', 'ola']) {
        const path = await openCase(person);
        await show(path, `${person} Strand`);
        const refused = await give(path);
        expect(refused.status).toBe(403);
        const code = CODE.exec(refused.text)?.[1];
        if (code) taken.push(person);
      }
      expect(taken).toEqual([]);
    });

    it('is given once a second agent has seen the document too', async () => {
      const path = await openCase();
      expect((await show(path)).text).toContain('A second person must see it');
      expect((await jonas.visit('/desk/documents')).text).toContain('liv');
      expect((await seeToo(path)).status).toBe(200);
      const code = CODE.exec((await give(path)).text)?.[1] ?? '';
      const browser = openPageBrowser(service.world);
      const shown = await browser.visit('/activate', { userId: 'liv', code });
      expect(shown.text).toContain('<h1>Choose a new password</h1>');
      const [seen] = await rows('document.seen');
      const [seconded] = await rows('document.seconded');
      expect(seconded).toMatchObject({ account_id: seen?.account_id, case_id: seen?.case_id });
      expect(seconded?.actor_id).not.toBe(seen?.actor_id);
    });

    it('takes another agent, not the same one in another browser', async () => {
      const path = await openCase();
      await show(path);
      const again = await signedInBrowser(service.world, 'maja', '/desk');
      expect((await again.visit('/desk/documents')).text).not.toContain('liv');
      expect((await seeToo(path, 'liv Strand', again)).status).toBe(404);
      expect((await give(path)).status).toBe(403);
    });

    it('takes the name on the document from the second agent too, and counts a wrong one', async () => {
      const path = await openCase();
      await show(path);
      for (let wrong = 0; wrong < 5; wrong++) expect((await seeToo(path, 'Somebody Else')).status).toBe(401);
      expect((await seeToo(path)).status).toBe(429);
      expect((await give(path)).status).toBe(403);
    });

    it('takes a second look at each document', async () => {
      const path = await openCase();
      await show(path);
      await seeToo(path);
      await give(path);
      await show(path);
      expect((await give(path)).status).toBe(403);
    });

    it('is not given when the second look comes after 15 minutes, or after a denial', async () => {
      const path = await openCase();
      await show(path);
      service.advance(15 * 60_000);
      expect((await jonas.visit('/desk/documents')).text).not.toContain('liv');
      expect((await seeToo(path)).status).toBe(404);
      const denied = await openCase();
      await maja.visit(`${denied}/confirmation`, { reason: 'why' });
      const liv = await service.signedIn('liv');
      await show(denied);
      const { id } = (await liv.get('/v1/confirmations')).body.confirmations[0];
      await liv.post(`/v1/confirmations/${id}/answer`, { answer: 'denied' });
      expect((await seeToo(denied)).status).toBe(409);
    });

    it('is not given, by text message either, when the person denies after the document was seen', async () => {
      const path = await openCase();
      await maja.visit(`${path}/confirmation`, { reason: 'why' });
      await show(path);
      await seeToo(path);
      const liv = await service.signedIn('liv');
      const { id } = (await liv.get('/v1/confirmations')).body.confirmations[0];
      await liv.post(`/v1/confirmations/${id}/answer`, { answer: 'denied' });
      for (const way of ['paper', 'sms']) expect((await give(path, way)).status).toBe(409);
    });

    it('shows a case for an unknown name to nobody', async () => {
      const path = await openCase('nobody');
      await show(path);
      expect((await jonas.visit('/desk/documents')).text).not.toContain('nobody');
      expect((await seeToo(path)).status).toBe(404);
    });
  });

  describe('ways into accounts', () => {
    const bySms = async () => {
      const path = await openCase();
      await show(path);
      return (await give(path, 'sms')).status;
    };
    const toSupervisors = () =>
      sent.filter((message) => 'to' in message && message.to === 'signe@example.org').length;

    it('are limited to five an hour for an agent, and supervisors are told once', async () => {
      for (let count = 0; count < 4; count++) expect(await bySms()).toBe(200);
      expect(toSupervisors()).toBe(0);
      expect(await bySms()).toBe(200);
      expect(toSupervisors()).toBe(1);
      for (let more = 0; more < 3; more++) expect(await bySms()).toBe(429);
      expect(toSupervisors()).toBe(1);
      expect(await rows('desk.limit-reached')).toHaveLength(1);
      service.advance(HOUR - 1);
      expect(await bySms()).toBe(429);
      service.advance(1);
      expect(await bySms()).toBe(200);
    });

    it('are limited to fifteen a day for an agent', async () => {
      let given = 0;
      for (let hour = 0; hour < 5; hour++) {
        for (let count = 0; count < 6; count++) if ((await bySms()) === 200) given += 1;
        service.advance(HOUR);
      }
      expect(given).toBe(15);
      service.advance(20 * HOUR);
      await signInAll();
      expect(await bySms()).toBe(200);
    });

    it('keep the proof when they are refused', async () => {
      for (let count = 0; count < 5; count++) await bySms();
      expect(await bySms()).toBe(429);
      expect((await maja.visit(maja.visited.at(-1)?.replace('/activation', '') ?? '')).text).toContain(
        'The document fits the account.',
      );
    });

    it('are limited for the agent who looks second, too', async () => {
      for (let count = 0; count < 5; count++) {
        const path = await openCase();
        await show(path);
        expect((await seeToo(path)).status).toBe(200);
      }
      const path = await openCase();
      await show(path);
      expect((await seeToo(path)).status).toBe(429);
      expect(toSupervisors()).toBe(1);
    });
  });
});
