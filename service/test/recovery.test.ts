/** Recovery without phone and e-mail: a picture, two agents, a waiting time, a code. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../harness/mail-server.ts';
import { createApp } from '../src/app.ts';
import { sendDue } from '../src/jobs/send-due.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, type PageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { openTestService, type TestService } from './harness/test-service.ts';

const HOUR = 3_600_000;
const NEW = 'a kettle on the blue hill';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]);

describe.each(ENGINES)('recovery on %s', (engine) => {
  let mail: MailServer;
  let service: TestService;
  let maja: PageBrowser;
  let jonas: PageBrowser;

  beforeEach(async () => {
    mail = await openMailServer();
    service = await openTestService(engine, mail.environment);
    await service.addPerson('liv', 'person', { name: 'Liv Strand' });
    await service.addPerson('maja', 'agent');
    await service.addPerson('jonas', 'agent');
    [maja, jonas] = await Promise.all([
      signedInBrowser(service.world, 'maja', '/desk'),
      signedInBrowser(service.world, 'jonas', '/desk'),
    ]);
  });
  afterEach(async () => {
    await service.close();
    await mail.close();
  });

  async function ask(
    identifier = 'liv',
    file: Uint8Array<ArrayBuffer> = new Uint8Array(PNG),
    name = 'holiday.txt',
  ) {
    const form = new FormData();
    form.set('identifier', identifier);
    form.set('email', 'Liv.New@example.org');
    form.set('document', new File([file], name));
    const response = await createApp(service.world).request('/recover', {
      method: 'POST',
      body: form,
      headers: { Origin: 'http://localhost:4180' },
    });
    return {
      status: response.status,
      location: response.headers.get('Location'),
      text: await response.text(),
    };
  }
  const rows = () => service.world.database.selectFrom('recovery').selectAll().execute();
  const path = async () => `/desk/recoveries/${(await rows()).at(-1)?.id}`;
  const letters = async () => {
    await service.world.notifier.settled();
    return (await mail.letters()).map(({ to, subject, text }) => ({ to: to?.[0]?.address, subject, text }));
  };
  const approve = async (agent: PageBrowser, name = 'Liv Marie Strand') =>
    agent.visit(`${await path()}/decision`, { decision: 'approve', name });
  async function decided() {
    await ask();
    await maja.visit(`${await path()}/open`, {});
    await approve(jonas);
  }
  async function code() {
    await sendDue(service.world);
    const last = (await letters()).findLast(({ to }) => to === 'liv.new@example.org');
    return /\b([0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})\b/.exec(last?.text ?? '')?.[1] ?? '';
  }
  const type = async (code: string, email = 'liv.new@example.org') => {
    const browser = openPageBrowser(service.world);
    return { browser, shown: await browser.visit('/recover/code', { email, code }) };
  };

  it('ends in a sign-in with a new password and a new address, after two agents and a waiting time', async () => {
    expect(await ask()).toMatchObject({ status: 303, location: '/recover/sent' });
    expect((await maja.visit('/desk/recoveries')).text).toContain('>liv<');
    await maja.visit(`${await path()}/open`, {});
    const picture = await createAppRequest(`${await path()}/document`, maja);
    expect(picture).toBe(200);
    await approve(jonas);
    expect((await rows())[0]).toMatchObject({ document: null, approved: 1 });
    service.advance(24 * HOUR - 1);
    expect(await code()).toBe('');
    service.advance(1);
    const right = await code();
    expect(await code()).toBe(right);
    const { browser, shown } = await type(right.toLowerCase());
    expect(shown.text).toContain('<h1>Choose a new password</h1>');
    await browser.visit('/new-password', { next: NEW, repeat: NEW });
    for (const identifier of ['liv', 'liv.new@example.org'])
      expect(
        (await service.caller().post('/v1/session/password', { identifier, password: NEW })).status,
      ).toBe(200);
    expect((await type(right)).shown.status).toBe(401);
    expect(service.logged()).not.toContain(right);
    const told = (await letters()).filter(({ to }) => to === 'liv@example.org').map(({ subject }) => subject);
    expect(told).toEqual([
      'Nordlys Bank: somebody asks to open your account anew',
      'Nordlys Bank: your account will be opened anew',
      'Nordlys Bank: your password was changed',
    ]);
  });

  const createAppRequest = async (address: string, agent: PageBrowser) => (await agent.visit(address)).status;

  it('is decided by another agent than the one who opened it', async () => {
    await ask();
    expect((await approve(jonas)).text).not.toContain('Approve');
    await maja.visit(`${await path()}/open`, {});
    expect((await maja.visit(await path())).text).toContain('A colleague decides.');
    expect((await approve(maja)).status).toBe(403);
    expect((await rows())[0]?.approved).toBeNull();
    expect((await jonas.visit(await path())).text).toContain('Approve');
  });

  it.each([
    ['a PNG', PNG],
    ['a JPEG', JPEG],
    ['a PDF', PDF],
  ])('accepts %s, whatever its name', async (_name, bytes) => {
    expect((await ask('liv', new Uint8Array(bytes))).status).toBe(303);
  });

  it.each([
    ['a page that calls itself a picture', Buffer.from('<html><script>alert(1)</script>')],
    ['nothing', Buffer.alloc(0)],
    ['more than 5 MB', Buffer.concat([PNG, Buffer.alloc(5 * 1024 * 1024)])],
  ])('refuses %s', async (_name, bytes) => {
    const refused = await ask('liv', new Uint8Array(bytes), 'passport.png');
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('The picture must be a JPEG, PNG or PDF file of at most 5 MB.');
    expect(await rows()).toEqual([]);
  });

  it('keeps the picture encrypted, bound to its request, and only until the decision', async () => {
    await ask();
    const [row] = await rows();
    expect(Buffer.from(row?.document ?? '', 'base64').includes(PNG.subarray(0, 8))).toBe(false);
    expect(() => service.world.keys.open('recovery document', 'another', row?.document ?? '')).toThrow();
    expect((await maja.visit(`${await path()}/document`)).status).toBe(404);
    await maja.visit(`${await path()}/open`, {});
    const shown = await maja.visit(`${await path()}/document`);
    expect(shown.headers.get('Content-Type')).toBe('image/png');
    expect(shown.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const reads = await service.world.database.selectFrom('audit').select('action').execute();
    expect(reads.map(({ action }) => action)).toContain('recovery.document-read');
    await jonas.visit(`${await path()}/decision`, { decision: 'refuse' });
    expect((await rows())[0]).toMatchObject({ document: null, approved: 0 });
    expect((await jonas.visit(`${await path()}/document`)).status).toBe(404);
    expect((await letters()).at(-1)?.text).toContain('in person');
  });

  it('looks the same to the person and to the desk for an unknown account', async () => {
    const known = await ask();
    const unknown = await ask('nobody');
    expect(unknown).toEqual(known);
    await maja.visit(`${await path()}/open`, {});
    const refused = await approve(jonas, 'Liv Strand');
    expect(refused.status).toBe(401);
    const [first] = await rows();
    await maja.visit(`/desk/recoveries/${first?.id}/open`, {});
    const wrong = await jonas.visit(`/desk/recoveries/${first?.id}/decision`, {
      decision: 'approve',
      name: 'Ola Nordmann',
    });
    expect(wrong.status).toBe(401);
    expect(wrong.text).toContain('That name does not fit this account.');
  });

  it('can be stopped by the owner at any time: before the decision, before the code, and after it', async () => {
    const owner = await signedInBrowser(service.world, 'liv');
    const stop = async () => {
      const { text } = await owner.visit('/account');
      const [, action = ''] = /action="(\/account\/recoveries\/[\w-]+\/stop)"/.exec(text) ?? [];
      await owner.visit(action, {});
    };
    await ask();
    await stop();
    expect((await rows())[0]).toMatchObject({ document: null, closed: 1 });
    expect((await maja.visit('/desk/recoveries')).text).toContain('No requests are waiting.');

    await decided();
    await stop();
    service.advance(24 * HOUR);
    expect(await code()).toBe('');

    maja = await signedInBrowser(service.world, 'maja', '/desk');
    jonas = await signedInBrowser(service.world, 'jonas', '/desk');
    await decided();
    service.advance(24 * HOUR);
    const right = await code();
    const { browser } = await type(right);
    // Even after the code was used.
    await stop();
    expect((await browser.visit('/new-password', { next: NEW, repeat: NEW })).text).toContain(
      'Please begin again',
    );
  });

  it('counts names that do not match against the agent, and records them in the audit log', async () => {
    await ask();
    await maja.visit(`${await path()}/open`, {});
    for (let wrong = 0; wrong < 5; wrong++) expect((await approve(jonas, `Name ${wrong}`)).status).toBe(401);
    expect((await approve(jonas)).status).toBe(429);
    const actions = await service.world.database.selectFrom('audit').select('action').execute();
    expect(actions.filter(({ action }) => action === 'recovery.name-refused')).toHaveLength(5);
  });

  it('ends a code by no wrong tries, and says nothing of an unknown address', async () => {
    await decided();
    service.advance(24 * HOUR);
    const right = await code();
    const refused = (await type('0000-00000-0000')).shown;
    expect((await type('0000-00000-0000', 'nobody@example.org')).shown.text).toBe(refused.text);
    for (let wrong = 0; wrong < 12; wrong++) await type('0000-00000-0000');
    expect((await type(right)).shown.status).toBe(200);
  });

  it('is limited to three a day for a name', async () => {
    for (let asked = 0; asked < 3; asked++) expect((await ask()).status).toBe(303);
    expect((await ask()).status).toBe(429);
    expect((await ask('nobody')).status).toBe(303);
  });
});
