import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { CHROMIUM_ORIGIN } from '../service/src/settings.ts';
import { chromiumWorker } from './chromium-worker.ts';
import { fireAlarms } from './fire-alarms.ts';
import { launchChromium } from './launch-chromium.ts';
import { pageScreen, type Screen } from './screen.ts';
import type { BrowserOptions, TestBrowser } from './test-browser.ts';

export const CHROMIUM_BUILD = join(import.meta.dirname, '../.output/chrome-mv3');

export interface Chromium extends TestBrowser {
  name: 'chromium';
  /** Clicks the toolbar icon on a page, which gives the extension access to the page. */
  clickIcon(page: Page): Promise<Screen>;
  runInWorker<T>(script: string): Promise<T>;
}

/** @param allowed Hosts for which permission prompts are accepted. Any other prompt stays open. */
export async function openChromium(
  allowed: string[],
  { extension = CHROMIUM_BUILD, profile, sites }: BrowserOptions = {},
): Promise<Chromium> {
  const browser = await launchChromium(extension, {
    ...(profile !== undefined && { userDataDir: profile }),
    ...(sites && {
      acceptInsecureCerts: true,
      args: [`--host-resolver-rules=MAP *:443 127.0.0.1:${sites.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`],
    }),
  });
  const id = new URL(CHROMIUM_ORIGIN).host;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  for (const pattern of allowed)
    await settings.evaluate(
      `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`,
    );
  await settings.goto('about:blank');
  const worker = await chromiumWorker(browser, settings);

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
      // The worker may be asleep. A page of the extension can open the popup too.
      const opener = worker.lives() ? worker : await openTab(`${CHROMIUM_ORIGIN}/options.html`);
      await opener.run('chrome.action.openPopup()');
      const page = await (await open).asPage();
      return pageScreen(page);
    },
    async clickIcon(page) {
      const open = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('There is no extension.');
      await page.triggerExtensionAction(extension);
      return pageScreen(await (await open).asPage());
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
    badge: () => worker.run('chrome.action.getBadgeText({})'),
    killWorker: worker.kill,
    async fireAlarm() {
      const waker = await openTab(`${CHROMIUM_ORIGIN}/options.html`);
      await fireAlarms(waker);
      await waker.close();
    },
    // The desktop handles the click itself, and no driver reaches it. This calls what Chromium calls in the worker. It
    // shows what the extension does, but not that the desktop draws the notification and reports the click.
    async clickNotification(id, button) {
      const event = button === undefined ? 'onClicked' : 'onButtonClicked';
      const what = JSON.stringify([id, ...(button === undefined ? [] : [button])]);
      await worker.run(`chrome.notifications.${event}.dispatch(...${what})`);
    },
    runInWorker: worker.run,
    close: () => browser.close(),
  };
}
