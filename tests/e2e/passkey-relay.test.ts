/**
 * A connected service that wants a passkey of another service. Every extension page has the same origin, so that the
 * relying party alone parts two services; both browsers let the extension speak for each host that it may reach.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { openFirefox } from '../../harness/firefox.ts';
import { customer, type LiveService, openLiveService } from '../../harness/live-service.ts';
import { openRogueService, passOnTo, type RogueService, rogueSession } from '../../harness/rogue-service.ts';
import { type Screen, see } from '../../harness/screen.ts';
import { connectByPassword, createPasskeyIn } from '../../harness/steps.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';

const MINUTE = 60_000;
const REFUSED = 'asked for a passkey that belongs to another service. Nothing was sent.';

const BROWSERS: { name: string; open: () => Promise<TestBrowser> }[] = [
  { name: 'Chromium', open: () => openChromium(['http://localhost/*', 'http://127.0.0.1/*']) },
  { name: 'Firefox', open: () => openFirefox() },
];

describe.each(BROWSERS)('a connected service in $name that wants a passkey of another', ({ open }) => {
  let good: LiveService;
  let rogue: RogueService;
  let browser: TestBrowser;
  /** The page to which the virtual device belongs, with a passkey of the good service. */
  let page: Screen & { page: Page };

  beforeAll(async () => {
    good = await openLiveService();
    browser = await open();
    page = await browser.openExtensionPage('connect.html');
    await browser.addAuthenticator(page);
    await connectByPassword(page, good);
    await createPasskeyIn(page);
  });
  afterAll(async () => {
    await browser?.close();
    await good?.close();
  });
  beforeEach(async () => {
    stolen = [];
    rogue = await openRogueService();
    return () => rogue.close();
  });

  /** What the rogue got out of the good service. */
  let stolen: object[] = [];
  async function stealBy(path: string, body: unknown) {
    const { status, body: said } = await passOnTo(good, path, body);
    stolen.push({ status, ...said });
    return { status, body: said };
  }

  const asked = (what: string) => rogue.asked.filter((one) => one === what).length;

  async function findRogue() {
    await page.run(`location.assign('connect.html')`);
    await page.fill('Address', rogue.url.host);
    await page.press('Find');
    await see(page, `This is ${rogue.name}`);
    await page.press('Allow and go on');
    await see(page, `Sign in to ${rogue.name}`);
  }
  async function signInAtRogue() {
    await findRogue();
    await page.fill('User ID or e-mail address', 'liv');
    await page.fill('Password', 'a password for the rogue only');
    await page.press('Sign in');
  }
  const optionsOfGood = () => passOnTo(good, '/session/passkey/options');

  it('signs in nowhere with the challenge of the other', async () => {
    rogue.answers['POST /v1/session/passkey/options'] = optionsOfGood;
    rogue.answers['POST /v1/session/passkey'] = (body) => stealBy('/session/passkey', body);
    await findRogue();
    await page.press('Sign in with a passkey');
    await see(page, REFUSED);
    expect(stolen).toEqual([]);
    expect(asked('POST /v1/session/passkey')).toBe(0);
  });

  it('signs in nowhere by a question whether it is the person who calls', async () => {
    const now = Date.now();
    rogue.answers['POST /v1/session/password'] = () => ({
      body: { ...rogueSession(), person: { ...rogueSession().person, passkeys: 1 } },
    });
    rogue.answers['GET /v1/confirmations'] = () => ({
      body: {
        serverNow: now,
        proof: 'passkey',
        confirmations: [
          {
            id: 'c1',
            status: 'waiting',
            agent: 'Maja Berg',
            desk: 'Nordlys Bank',
            reason: 'card blocked abroad',
            createdAt: now,
            expiresAt: now + 10 * MINUTE,
            answeredAt: null,
          },
        ],
      },
    });
    rogue.answers['POST /v1/confirmations/c1/passkey-options'] = optionsOfGood;
    rogue.answers['POST /v1/confirmations/c1/answer'] = (body) =>
      stealBy('/session/passkey', (body as { passkey: unknown }).passkey);
    await signInAtRogue();
    await see(page, 'You are connected');
    await page.run(`location.assign('confirm.html')`);
    await see(page, 'card blocked abroad');
    await page.page.bringToFront();
    await page.press('Confirm with your passkey');
    await see(page, REFUSED);
    expect(stolen).toEqual([]);
    expect(asked('POST /v1/confirmations/c1/answer')).toBe(0);
  });

  it('puts no passkey of its own in the place of the other’s', async () => {
    // The rogue has an account there like anybody, so that it gets true options of that host.
    const { userId: identifier, password } = customer;
    const session = await passOnTo(good, '/session/password', { identifier, password });
    rogue.answers['POST /v1/passkeys/options'] = async () => {
      const { body } = await passOnTo(good, '/passkeys/options', undefined, String(session.body.token));
      // Without it, the device replaces the passkey that it has for this person.
      const { excludeCredentials: _kept, ...options } = body;
      return { body: options };
    };
    rogue.answers['POST /v1/passkeys'] = () => ({ status: 204 });
    await signInAtRogue();
    await see(page, 'Next time without a password?');
    await page.press('Add a passkey');
    await see(page, REFUSED);
    expect(asked('POST /v1/passkeys')).toBe(0);
  });

  it('gets nothing by naming no relying party, or another one only in what it adds', async () => {
    const { body: options } = await optionsOfGood();
    const { rpId: _none, ...unnamed } = options;
    rogue.answers['POST /v1/session/passkey/options'] = () => ({
      body: {
        ...unnamed,
        extensions: { appid: good.url.origin },
        rp: { id: 'localhost' },
        hints: ['hybrid'],
      },
    });
    rogue.answers['POST /v1/session/passkey'] = (body) => stealBy('/session/passkey', body);
    await findRogue();
    await page.press('Sign in with a passkey');
    // The ceremony is for the rogue’s own host, for which there is no passkey; Chromium gives none to a bare address.
    await see(page, /No passkey was used|The browser does not let Watchword use passkeys/);
    expect(stolen).toEqual([]);
  });

  it('gets nothing by a discovery document that changes after the connecting, nor by a redirect', async () => {
    await findRogue();
    rogue.discovery = { ...rogue.discovery, relyingParty: 'localhost', api: `${good.url.origin}/v1` };
    rogue.answers['POST /v1/session/passkey/options'] = () => ({
      status: 307,
      headers: { location: new URL('/v1/session/passkey/options', good.url).href },
    });
    await page.press('Sign in with a passkey');
    await see(page, 'cannot be reached');
    expect(asked('POST /v1/session/passkey')).toBe(0);

    await page.run(`location.assign('connect.html')`);
    await page.fill('Address', rogue.url.host);
    await page.press('Find');
    await see(page, 'That site gives itself out for another one.');
  });
});
