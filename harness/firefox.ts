import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer';
import { browserPath } from './browser-path.ts';
import { fireAlarms } from './fire-alarms.ts';
import { runInside } from './firefox-inside.ts';
import { freePort } from './free-port.ts';
import { type Marionette, sendMarionette } from './marionette.ts';
import { findButton, findField, pageScreen, type Screen } from './screen.ts';
import type { BrowserOptions, TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

export const FIREFOX_BUILD = join(import.meta.dirname, '../.output/firefox-mv3');

/** Firefox gives each installation a random host. The tests set this one. */
const HOST = '0f0f0f0f-0000-4000-8000-000000000001';

export interface Firefox extends TestBrowser {
  name: 'firefox';
}

/** Accepts every permission prompt. */
export async function openFirefox({
  extension = FIREFOX_BUILD,
  profile,
  sites,
}: BrowserOptions = {}): Promise<Firefox> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const port = await freePort();
  const browser = await launch({
    browser: 'firefox',
    executablePath: await browserPath('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access', '--marionette'],
    ...(profile !== undefined && { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [id]: HOST,
      }),
      'extensions.webextOptionalPermissionPrompts': false,
      // Firefox's own notifications, because those of the system need a desktop.
      'alerts.useSystemBackend': false,
      // Firefox removes an extension from a folder when it closes. This keeps its storage, as with an extension from
      // the store.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'marionette.port': port,
      // As for an install by hand, where the prompt names the manifest's hosts.
      'extensions.originControls.grantByDefault': true,
      ...(sites && {
        'network.dns.localDomains': sites.hosts.join(','),
        'network.socket.forcePort': `443=${sites.port}`,
      }),
      // Firefox uses a virtual device only when it does not wait for a real one.
      'security.webauth.webauthn_enable_softtoken': true,
      'security.webauth.webauthn_enable_usbtoken': false,
    },
  });
  await browser.installExtension(extension);

  async function openTab(url: string): Promise<Screen & { page: Page }> {
    const page = await browser.newPage();
    // Extension pages send no navigation events, so the page itself is asked.
    const going = page.goto(url);
    going.catch(() => undefined);
    await until(`page ${url}`, () =>
      page.evaluate(`location.href !== 'about:blank' && document.readyState === 'complete'`),
    );
    return pageScreen(page);
  }

  const openExtensionPage = (path: string) => openTab(`moz-extension://${HOST}/${path}`);

  /** The driver does not see the popup as a tab. Another page of the extension can reach it. */
  let beside: Screen | undefined;
  let authenticator: Marionette | undefined;
  async function popupHost() {
    beside ??= await openExtensionPage('options.html');
    return beside;
  }

  return {
    name: 'firefox',
    openExtensionPage,
    openPage: openTab,
    async openPopup() {
      const host = await popupHost();
      const view = `browser.extension.getViews({ type: 'popup' })[0]`;
      // Like a click in the toolbar. A notification may have the focus, or take it at this moment.
      await until('popup that opens', async () => {
        await runInside(browser, `Services.wm.getMostRecentWindow('navigator:browser').focus()`);
        await host.run(`browser.action.openPopup()`);
        return true;
      });
      const run = <T>(script: string) =>
        host.run<T>(`((window) => { const { document } = window; return ${script}; })(${view})`);
      const act = async (what: string, element: string, deed: string) => {
        await until(what, () => run(`Boolean(${element})`));
        await run(`(() => { const element = ${element}; ${deed} })()`);
      };
      await until('popup', () => run(`document.body.innerText.length > 0`));
      return {
        run,
        press: (name) => act(`a button "${name}"`, findButton(name), 'element.click()'),
        fill: (label, value) =>
          act(
            `a field "${label}"`,
            findField(label),
            `element.value = ${JSON.stringify(value)}; element.dispatchEvent(new window.Event('input', { bubbles: true }))`,
          ),
        close: () => run('void window.close()'),
      };
    },
    async addAuthenticator() {
      authenticator = await sendMarionette(port, 'WebAuthn:AddVirtualAuthenticator', {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserConsenting: true,
        isUserVerified: true,
      });
    },
    badge: async () => (await popupHost()).run('browser.action.getBadgeText({})'),
    async killWorker() {
      await runInside(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
          .ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(id)}).terminateBackground()`,
      );
    },
    fireAlarm: async () => fireAlarms(await popupHost()),
    // Firefox draws its own notification as a window. The click goes to the box in it, and the rest is Firefox's own
    // code. This does not show that a desktop with notifications of its own reports the click to Firefox.
    async clickNotification(_id, button) {
      if (button !== undefined) throw new Error('Notifications of Firefox have no buttons.');
      await until(
        'notification on the screen',
        async () =>
          (await runInside(
            browser,
            `(() => {
              const [alert] = [...Services.wm.getEnumerator('alert:alert')].slice(-1);
              const box = alert?.document.getElementById('alertBox');
              box?.click();
              return Boolean(box);
            })()`,
          )) === true,
      );
    },
    async close() {
      await browser.close();
      authenticator?.close();
    },
  };
}
