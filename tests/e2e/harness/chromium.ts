import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { launchChromium } from '../../../scripts/chromium.ts';
import { CHROMIUM_ORIGIN } from '../../../service/src/settings.ts';
import { pageScreen, type Screen } from './screen.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

export const CHROMIUM_BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');

export interface Chromium extends TestBrowser {
  name: 'chromium';
  /** Ends the worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
  runInWorker<T>(script: string): Promise<T>;
}

/** @param allowed Hosts whose permission prompt is answered with yes; any other prompt stays unanswered. */
export async function openChromium(allowed: string[], extension = CHROMIUM_BUILD): Promise<Chromium> {
  const browser = await launchChromium(extension);
  const id = new URL(CHROMIUM_ORIGIN).host;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  for (const pattern of allowed)
    await settings.evaluate(
      `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`,
    );
  await settings.goto('about:blank');

  async function worker() {
    const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const worker = await target.worker();
    if (!worker) throw new Error('The worker is gone.');
    return worker;
  }

  /** A worker that sleeps is woken by a message of an extension page. */
  async function openTab(url: string): Promise<Screen & { page: Page }> {
    const page = await browser.newPage();
    await page.goto(url);
    return pageScreen(page);
  }

  return {
    name: 'chromium',
    openExtensionPage: (path) => openTab(`${CHROMIUM_ORIGIN}/${path}`),
    openPage: openTab,
    async openPopup() {
      const isPopup = (url: string) => url.endsWith('/popup.html');
      const open = browser.waitForTarget((target) => isPopup(target.url()));
      await (await worker()).evaluate('chrome.action.openPopup()');
      const page = await (await open).asPage();
      return pageScreen(page);
    },
    async addAuthenticator(screen) {
      const cdp = await (screen as Screen & { page: Page }).page.createCDPSession();
      await cdp.send('WebAuthn.enable');
      await cdp.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
    },
    badge: async () => (await worker()).evaluate('chrome.action.getBadgeText({})') as Promise<string>,
    async killWorker() {
      await (await worker()).close();
      await until(
        'end of the worker',
        async () => !browser.targets().some((target) => target.type() === 'service_worker'),
      );
    },
    runInWorker: async <T>(script: string) => (await worker()).evaluate(script) as Promise<T>,
    close: () => browser.close(),
  };
}
