/** The desk opens only to agents who signed in with a passkey or a second step. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import type { OutgoingMessage } from '../src/notifications/message.ts';
import { forgetSecondFactor } from '../src/provisioning/forget-second-factor.ts';
import { readSettings } from '../src/settings.ts';
import type { Caller } from './harness/caller.ts';
import { ENGINES } from './harness/database.ts';
import { openPageBrowser, type PageBrowser, signedInBrowser } from './harness/page-browser.ts';
import { SoftwareAuthenticator } from './harness/software-authenticator.ts';
import { openTestService, PASSWORD, type TestService } from './harness/test-service.ts';

const MINUTE = 60_000;
const CEREMONY = { rpId: 'localhost', origin: 'http://localhost:4180' };

describe.each(ENGINES)('an agent on %s', (engine) => {
  let service: TestService;
  let sent: OutgoingMessage[];
  let device: SoftwareAuthenticator;

  beforeEach(async () => {
    service = await openTestService(engine, { DEMO: '1', AGENT_SECOND_STEP: '1' });
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
    await service.addPerson('signe', 'supervisor');
    sent = [];
    service.world.notifier.send = (message) => void sent.push(message);
    device = new SoftwareAuthenticator();
  });
  afterEach(() => service.close());

  const byPassword = (userId = 'maja') => signedInBrowser(service.world, userId, '/desk');
  async function apiByPassword(): Promise<Caller> {
    const { body } = await service
      .caller()
      .post('/v1/session/password', { identifier: 'maja', password: PASSWORD });
    return service.caller(body.token);
  }
  async function addPasskey(browser: PageBrowser, passkey = device) {
    const options = await browser.visit('/desk/security/passkeys/options', {});
    if (options.status !== 200) return options;
    const { challenge } = JSON.parse(options.text);
    return browser.send('/desk/security/passkeys', passkey.register({ ...CEREMONY, challenge }));
  }
  async function byPasskey(): Promise<PageBrowser> {
    const browser = openPageBrowser(service.world);
    const { challenge } = JSON.parse((await browser.visit('/sign-in/passkey/options', {})).text);
    await browser.send('/sign-in/passkey', device.authenticate({ ...CEREMONY, challenge }));
    return browser;
  }
  const isOpen = async (browser: PageBrowser) =>
    (await browser.visit('/desk')).text.includes('Who is calling?');

  it('with a password alone gets nowhere at the desk, neither by page nor by API', async () => {
    for (const userId of ['maja', 'signe']) {
      const browser = await byPassword(userId);
      for (const path of ['/desk', '/desk/trail', '/desk/recoveries', '/desk/documents', '/desk/events'])
        expect((await browser.visit(path)).text, path).toContain('The desk opens');
      await browser.visit('/desk/cases', { identifier: 'liv' });
      expect(browser.visited.at(-1)).toBe('/desk/security');
    }
    const api = await apiByPassword();
    expect((await api.post('/v1/desk/cases', { identifier: 'liv' })).body.code).toBe('forbidden');
    expect(await service.world.database.selectFrom('desk_case').selectAll().execute()).toEqual([]);
  });

  it('adds the first passkey, and signs in with it', async () => {
    const browser = await byPassword();
    expect(JSON.parse((await addPasskey(browser)).text)).toEqual({ next: '/desk/sign-in' });
    // The session that only a password opened has ended.
    await browser.visit('/desk');
    expect(browser.visited.at(-1)).toBe('/desk/sign-in');
    expect(await isOpen(await byPasskey())).toBe(true);
  });

  it('whose password was stolen has a passkey already: the thief can add none', async () => {
    await addPasskey(await byPassword());
    const thief = await byPassword();
    expect(await isOpen(thief)).toBe(false);
    expect((await addPasskey(thief, new SoftwareAuthenticator())).status).toBe(403);
    const step = { step: 'email', password: PASSWORD };
    expect((await thief.visit('/desk/security/second-step', step)).status).toBe(403);
    expect((await thief.visit('/desk/security/passkeys/remove', { id: 'x' })).status).toBe(403);
    const api = await apiByPassword();
    expect((await api.post('/v1/passkeys/options')).body.code).toBe('forbidden');
    expect((await api.post('/v1/passkeys', device.register({ ...CEREMONY, challenge: 'x' }))).body.code).toBe(
      'forbidden',
    );
  });

  it('may use a code as the second step instead', async () => {
    const browser = await byPassword();
    await browser.visit('/desk/security/second-step', { step: 'email', password: PASSWORD });
    expect(browser.visited.at(-1)).toBe('/desk/sign-in');
    service.advance(MINUTE);
    const again = await byPassword();
    const code = /#(\d{8})$/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '';
    await again.visit('/sign-in/second-step', { answer: code });
    expect(await isOpen(again)).toBe(true);
    expect((await again.visit('/desk/security')).text).toContain('checked=""');
  });

  it('does not pass by security questions, which the caller may know too', async () => {
    await service.addPerson('jonas', 'agent', { questions: [{ question: 'First pet?', answer: 'Pontus' }] });
    const browser = await byPassword('jonas');
    await browser.visit('/sign-in/second-step', { answer: 'Pontus' });
    expect(await isOpen(browser)).toBe(false);
    // They are no second factor to keep others out by, either.
    expect((await addPasskey(browser)).status).toBe(200);
  });

  it('cannot take away the last of them', async () => {
    await addPasskey(await byPassword());
    const browser = await byPasskey();
    const id = device.id.toString('base64url');
    expect((await browser.visit('/desk/security/passkeys/remove', { id })).status).toBe(403);
    const chosen = { step: 'email', password: PASSWORD };
    expect((await browser.visit('/desk/security/second-step', chosen)).status).toBe(200);
    expect((await browser.visit('/desk/security/passkeys/remove', { id })).status).toBe(200);
    const none = { step: 'none', password: PASSWORD };
    expect((await browser.visit('/desk/security/second-step', none)).status).toBe(403);
  });

  it('who has lost them begins anew after the operator’s command, and everybody is signed out', async () => {
    await addPasskey(await byPassword());
    const open = await byPasskey();
    expect(await forgetSecondFactor(service.world, 'liv')).toBe(false);
    expect(await forgetSecondFactor(service.world, 'MAJA')).toBe(true);
    expect(await isOpen(open)).toBe(false);
    expect((await addPasskey(await byPassword(), new SoftwareAuthenticator())).status).toBe(200);
    const rows = await service.world.database
      .selectFrom('audit')
      .select('action')
      .where('action', '=', 'second-factor.forgotten')
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('keeps the cookie no longer than the browser runs; a person’s stays for 30 days', async () => {
    const app = createApp(service.world);
    const cookieOf = async (identifier: string, path: string) => {
      const response = await app.request(path, {
        method: 'POST',
        body: new URLSearchParams({ identifier, password: PASSWORD }),
        headers: { Origin: CEREMONY.origin },
      });
      return response.headers.getSetCookie().find((cookie) => cookie.startsWith('session=')) ?? '';
    };
    expect(await cookieOf('maja', '/desk/sign-in')).toMatch(/^session=[\w-]+;(?!.*(Expires|Max-Age))/i);
    expect(await cookieOf('liv', '/sign-in')).toMatch(/Expires/i);
  });

  it('needs neither where the operator has said so', async () => {
    await service.close();
    service = await openTestService(engine, { AGENT_SECOND_STEP: '0' });
    await service.addPerson('maja', 'agent');
    expect(await isOpen(await byPassword())).toBe(true);
  });
});

describe('the second step of agents', () => {
  it('is asked for unless the operator or the demonstration says otherwise', () => {
    expect(readSettings({}).agentSecondStep).toBe(true);
    expect(readSettings({ AGENT_SECOND_STEP: '0' }).agentSecondStep).toBe(false);
    expect(readSettings({ DEMO: '1' }).agentSecondStep).toBe(false);
    expect(readSettings({ DEMO: '1', AGENT_SECOND_STEP: '1' }).agentSecondStep).toBe(true);
  });
});
