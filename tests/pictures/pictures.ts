/** Draws every state of the popup, of the guide's panel and of the pages, light and dark, into .output/pictures. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openChromium } from '../../harness/chromium.ts';
import { openLiveService } from '../../harness/live-service.ts';
import { allowEverywhere, backstageOf, choose, panelOn } from '../../harness/panel.ts';
import { pageScreen, see } from '../../harness/screen.ts';
import { connectByPassword } from '../../harness/steps.ts';
import { openTestSites } from '../../harness/test-sites.ts';
import { LANGUAGES } from '../../protocol/languages.ts';
import { CHROMIUM_ORIGIN } from '../../service/src/settings.ts';
import type { Account } from '../../utils/domain/account.ts';
import { STAND_INS } from '../pages/stand-ins.ts';
import { PANEL_STATES, reachPanel } from './panel-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import { walkService } from './service-pages.ts';
import { showInPopup } from './show-in-popup.ts';

const FOLDER = join(import.meta.dirname, '../../.output/pictures');
const SCHEMES = ['light', 'dark'] as const;
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const browser = await openChromium(['http://localhost/*']);
const service = await openLiveService();

async function photograph(page: Page, name: string, fullPage = true): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) as `${string}.png`, fullPage });
  }
}

async function photographPopups(): Promise<void> {
  const { page } = await browser.openPage(`${CHROMIUM_ORIGIN}/popup.html`);
  await page.setViewport({ width: 360, height: 200, deviceScaleFactor: 2 });
  await see(pageScreen(page), 'Connect a service');
  for (const [name, state] of Object.entries(POPUP_STATES)) {
    await showInPopup(page, state(Date.now()));
    await photograph(page, `popup-${name}`);
  }
  for (const language of TRANSLATIONS) {
    await showInPopup(page, POPUP_STATES.live(Date.now()), language);
    await photograph(page, `popup-live-${language}`);
    await showInPopup(page, POPUP_STATES.asked(Date.now()), language);
    await photograph(page, `popup-asked-${language}`);
  }
  await page.goto(`${CHROMIUM_ORIGIN}/confirm.html`);
  await page.setViewport({ width: 640, height: 520, deviceScaleFactor: 2 });
  for (const name of ['asked-passkey', 'denied', 'no-account'] as const) {
    await showInPopup(page, POPUP_STATES[name](Date.now()));
    await photograph(page, `confirm-${name}`);
  }
  await page.close();
}

async function photographConnecting(): Promise<void> {
  const { page } = await browser.openPage(`${CHROMIUM_ORIGIN}/connect.html?tab=${service.url.origin}`);
  const screen = pageScreen(page);
  await page.setViewport({ width: 640, height: 520, deviceScaleFactor: 2 });
  await photograph(page, 'connect-address');
  await screen.fill('Address', service.url.host);
  await screen.press('Find');
  await see(screen, 'This is Nordlys Bank');
  await photograph(page, 'connect-found');
  await page.reload();
  await connectByPassword(screen, service);
  await photograph(page, 'connect-passkey');
  await page.goto(`${CHROMIUM_ORIGIN}/connect.html?account=${await page.evaluate(firstAccount)}`);
  await see(screen, 'Sign in to');
  await photograph(page, 'connect-sign-in');
  await page.goto(`${CHROMIUM_ORIGIN}/options.html`);
  await see(screen, 'Nothing yet.');
  await photograph(page, 'options');
  await page.goto(`${CHROMIUM_ORIGIN}/help.html#device`);
  await see(screen, 'MitID app');
  await photograph(page, 'help');
  await page.close();
}

const firstAccount = async () => {
  const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
  const { accounts } = await storage.local.get('accounts');
  return (accounts as Account[])[0]?.id ?? '';
};

const photographService = () =>
  // The PIN's dialog belongs to the window, not to the page.
  walkService(browser, service, (page, name) => photograph(page, `service-${name}`, name !== 'account-pin'));

async function photographPanels(): Promise<void> {
  const sites = await openTestSites(STAND_INS);
  const guided = await openChromium(['https://*/*'], { sites });
  const backstage = await backstageOf(guided);
  await allowEverywhere(backstage);
  for (const name of Object.keys(PANEL_STATES)) {
    const { page } = await reachPanel(guided, backstage, name, {
      width: 1200,
      height: 700,
      deviceScaleFactor: 1.5,
    });
    await photograph(page, `panel-${name}`, false);
    await page.close();
  }
  const { page } = await reachPanel(guided, backstage, 'code', {
    width: 320,
    height: 640,
    deviceScaleFactor: 2,
  });
  await photograph(page, 'panel-code-narrow', false);
  for (const language of TRANSLATIONS) {
    await choose(backstage, language);
    const screen = await guided.openPage('https://www.amazon.se/ap/forgotpassword');
    await screen.page.setViewport({ width: 1200, height: 700, deviceScaleFactor: 1.5 });
    await (await panelOn(screen.page, backstage)).see(/1 \w+ 4/);
    await photograph(screen.page, `panel-identifier-${language}`, false);
    await screen.close();
  }
  await guided.close();
  await sites.close();
}

await photographPanels();
await photographPopups();
await photographConnecting();
await photographService();
await browser.close();
await service.close();
console.log(`The pictures are in ${FOLDER}.`);
