/**
 * A page on a deceptive host that tries to have the person type without a warning. Whether they have seen it is told by
 * pictures of the page, not by what the extension says.
 */
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { allowEverywhere, type PanelScreen, panelOn } from '../../harness/panel.ts';
import { sharedPixels } from '../../harness/pixels.ts';
import { see } from '../../harness/screen.ts';
import { until } from '../../harness/until.ts';
import { BROWSERS, onSites } from './on-sites.ts';
import { tried, WAYS } from './ways-to-hide-a-warning.ts';

const SITE = 'https://amazon.welcome.example';
const TITLE = 'This is not Amazon';

/** Milliseconds within which somebody who can type has been warned. */
const SOON = 2_000;
/** For so long a warning must stay to count as seen. */
const READABLE = 500;
/** Of its pixels; the corners are round. */
const ALIKE = 0.98;

describe.each(BROWSERS)('a warning in $name', ({ open }) => {
  const on = onSites(open);
  let helper: Page;
  /** The warning as it looks when nobody touches it. */
  let untouched: string;

  beforeAll(async () => {
    await allowEverywhere(on.backstage);
    helper = (await on.browser.openPage('about:blank#helper')).page;
    const { page, panel } = await visit('/');
    await panel.see(TITLE);
    untouched = (await picture(page, panel)) ?? '';
    await page.close();
  });

  async function visit(path: string, script = '') {
    const { page } = await on.browser.openPage('https://shop.example/');
    await page.setViewport({ width: 1280, height: 800 });
    if (script) await page.evaluateOnNewDocument(tried(script));
    const panel = await panelOn(page, on.backstage);
    // One that never ends loading is there as well.
    page.goto(SITE + path).catch(() => undefined);
    await until('the page', () =>
      on.backstage.run<boolean>(
        `chrome.tabs.query({ active: true }).then((tabs) => tabs.some(({ url }) => url?.startsWith('${SITE}')))`,
      ),
    );
    return { page, panel };
  }

  async function picture(page: Page, panel: PanelScreen): Promise<string | undefined> {
    const clip = await panel.area();
    if (!clip || clip.width < 1 || clip.height < 1) return undefined;
    return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  }

  const isSeen = async (page: Page, panel: PanelScreen) => {
    const now = await picture(page, panel);
    return now !== undefined && (await sharedPixels(helper, untouched, now)) > ALIKE;
  };

  /** On the icon and as a notification. */
  const isOutOfReach = () =>
    on.backstage.run<boolean>(`(async () => {
      const [{ id: tabId }] = (await chrome.tabs.query({ active: true })).filter(({ url }) => !url?.includes('-extension://'));
      const badge = await chrome.action.getBadgeText({ tabId });
      return badge === '!' && 'warning' in (await chrome.notifications.getAll());
    })()`);

  const forget = () => on.backstage.run(`chrome.notifications.clear('warning')`);

  it.each(WAYS)('is not taken away by $name', async ({ path = '/', script, types, after = 0 }) => {
    await forget();
    const { page, panel } = await visit(path, script);
    if (types) {
      await page.waitForSelector('#box');
      await page.click('#box');
      await page.keyboard.type('l');
    }
    const start = performance.now();
    let seenSince: number | undefined;
    let how = '';
    const warned = async () => {
      if (await isOutOfReach()) {
        how = 'on the icon';
        return true;
      }
      if (!(await isSeen(page, panel))) seenSince = undefined;
      else seenSince ??= performance.now();
      how = 'in the page';
      return seenSince !== undefined && performance.now() - seenSince >= READABLE;
    };
    await until('warning', warned, after + 4 * SOON);
    expect((seenSince ?? performance.now()) - start - after, how).toBeLessThan(SOON);
    // What the page tried, it could do.
    expect(await page.evaluate('window.failed')).toEqual(script && []);
    await page.close();
  });

  const area = async (panel: PanelScreen, button: string) =>
    until(`"${button}" on the panel`, () => panel.area(button));

  it('becomes a strip when it is closed, and is large again when asked', async () => {
    const { page, panel } = await visit('/');
    await panel.press('Close the guide');
    await until('strip', async () => ((await panel.area())?.height ?? 999) < 100);
    expect(await panel.text()).toContain(TITLE);
    await page.reload();
    await until('strip', async () => ((await panel.area())?.height ?? 999) < 100);
    await panel.press('Show the guide');
    await panel.see('Type nothing here.');
    await page.close();
  });

  it('takes no press that a page has borrowed by a cover that presses go through', async () => {
    const { page, panel } = await visit(
      '/',
      `again(() => ours() && toTop(cover('background: none; pointer-events: none')))`,
    );
    const { x, y, width, height } = await area(panel, 'Close the guide');
    for (let times = 0; times < 5; times++) await page.mouse.click(x + width / 2, y + height / 2);
    expect(await panel.text()).toContain('Type nothing here.');
    await page.close();
  });

  it('takes no press that a page has borrowed by taking a cover away under the pointer', async () => {
    const { page, panel } = await visit(
      '/',
      `once(() => { const bait = cover(); toTop(bait); again(() => bait.isConnected && toTop(bait)); addEventListener('pointerdown', () => bait.remove(), true); })`,
    );
    const { x, y, width, height } = await area(panel, 'Close the guide');
    await page.waitForSelector('#cover:popover-open');
    await page.mouse.click(x + width / 2, y + height / 2, { count: 3 });
    expect(await panel.text()).toContain('Type nothing here.');
    await page.close();
  });

  it('is in the popup too', async () => {
    const { page, panel } = await visit('/');
    await panel.see(TITLE);
    // Where the popup is no page of the driver, one more page is opened beside it.
    await on.browser.badge();
    await page.bringToFront();
    const popup = await on.browser.openPopup();
    const shown = await see(popup, TITLE);
    expect(shown).toContain('Do not trust the page at amazon.welcome.example.');
    expect(shown).not.toContain('Guide me here');
    await popup.close();
    await page.close();
  });
});
