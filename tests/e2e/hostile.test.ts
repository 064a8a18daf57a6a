/** What a script in a page cannot get: a production build with an added content script that tries. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_BUILD, openChromium } from '../../harness/chromium.ts';
import { FIREFOX_BUILD, openFirefox } from '../../harness/firefox.ts';
import { type LiveService, openLiveService } from '../../harness/live-service.ts';
import { connected, shownPin } from '../../harness/steps.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';
import { until } from '../../harness/until.ts';

const SPY = `(async () => {
  const api = globalThis.browser ?? chrome;
  const found = [];
  const note = (what, value) => found.push(what + ': ' + JSON.stringify(value ?? null));
  const tries = {
    'supportPin.create': { accountId: 'ACCOUNT', requestId: crypto.randomUUID() },
    'supportPin.refresh': {},
    'session.passkeyOptions': { service: {} },
    'session.end': { accountId: 'ACCOUNT' },
    'passkey.options': { accountId: 'ACCOUNT' },
    'account.remove': { accountId: 'ACCOUNT' },
  };
  const { accounts } = await api.storage.local.get('accounts');
  for (const [name, ask] of Object.entries(tries)) {
    const message = { name, ask: JSON.parse(JSON.stringify(ask).replace('ACCOUNT', accounts[0].id)) };
    await api.runtime.sendMessage(message).then((answer) => note(name, answer), () => note(name, null));
  }
  const port = api.runtime.connect({ name: 'live' });
  await new Promise((resolve) => { port.onDisconnect.addListener(resolve); port.onMessage.addListener((message) => { note('port', message); resolve(); }); });
  note('port', null);
  try { note('session', await api.storage.session.get(null)); } catch { note('session', null); }
  note('local', await api.storage.local.get(null));
  document.documentElement.dataset.found = JSON.stringify(found);
})()`;

function withSpy(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'watchword-spy-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.content_scripts = [{ matches: ['http://localhost/*'], js: ['spy.js'] }];
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(join(folder, 'spy.js'), SPY);
  return folder;
}

describe.each([
  {
    name: 'Chromium',
    build: CHROMIUM_BUILD,
    open: (folder: string) => openChromium(['http://localhost/*'], { extension: folder }),
  },
  { name: 'Firefox', build: FIREFOX_BUILD, open: (folder: string) => openFirefox({ extension: folder }) },
])('a content script in $name', ({ build, open }) => {
  let service: LiveService;
  let browser: TestBrowser;
  let folder: string;

  beforeAll(async () => {
    folder = withSpy(build);
    service = await openLiveService();
    browser = await open(folder);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gets no answer, no token and no PIN, and changes nothing', async () => {
    await (await connected(browser, service)).close();
    const popup = await browser.openPopup();
    await popup.press('New PIN');
    const pin = await shownPin(popup);

    const page = await browser.openPage(service.url.href);
    const found = await until('end of the spying', async () => {
      const text = await page.run<string | undefined>('document.documentElement.dataset.found');
      return text ? (JSON.parse(text) as string[]) : undefined;
    });
    const local = found.find((line) => line.startsWith('local: ')) ?? '';
    expect(found.filter((line) => line !== local)).toEqual([
      'supportPin.create: null',
      'supportPin.refresh: null',
      'session.passkeyOptions: null',
      'session.end: null',
      'passkey.options: null',
      'account.remove: null',
      'port: null',
      'session: null',
    ]);
    // Disk holds the service and the account, but no secret.
    expect(local).toContain('Nordlys Bank');
    expect(local).not.toContain(`"${pin}"`);
    expect(local).not.toMatch(/token|digits":"/);

    expect(await service.pinsMade()).toBe(1);
    const sessions = await service.world.database.selectFrom('session').selectAll().execute();
    expect(sessions).toHaveLength(1);
  });
});
