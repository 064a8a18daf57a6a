/** WCAG 2.2 AA, as far as a program can check it: every state of the popup and every page, in both themes. */
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../harness/chromium.ts';
import { type LiveService, openLiveService } from '../../harness/live-service.ts';
import { see } from '../../harness/screen.ts';
import { CHROMIUM_ORIGIN } from '../../service/src/settings.ts';
import { POPUP_STATES } from '../pictures/popup-states.ts';
import { walkService } from '../pictures/service-pages.ts';
import { showInPopup } from '../pictures/show-in-popup.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Chromium;
let service: LiveService;
beforeAll(async () => {
  browser = await openChromium(['http://localhost/*']);
  service = await openLiveService();
});
afterAll(async () => {
  await browser.close();
  await service.close();
});

async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(axe.source);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const faults = await page.evaluate(async (tags) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values: tags },
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    }, TAGS);
    expect(faults, `${what}, ${scheme}`).toEqual([]);
  }
}

describe('the popup', () => {
  let page: Page;
  beforeAll(async () => {
    const screen = await browser.openPage(`${CHROMIUM_ORIGIN}/popup.html`);
    page = screen.page;
    await page.setViewport({ width: 360, height: 600 });
    await see(screen, 'Connect a service');
  });

  /** Names of the first elements that the Tab key reaches. */
  async function tabThrough(steps: number): Promise<string[]> {
    const reached: string[] = [];
    await page.reload();
    await page.waitForSelector('main');
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          return element.ariaLabel ?? (element.textContent || (element as HTMLInputElement).name);
        }),
      );
    }
    return reached;
  }

  it.each(Object.keys(POPUP_STATES) as (keyof typeof POPUP_STATES)[])(
    'is accessible when it shows %s',
    async (name) => {
      await showInPopup(page, POPUP_STATES[name](Date.now()));
      await expectAccessible(page, name);
    },
  );

  it('lets a request be answered by the keyboard alone, and denied without a password', async () => {
    await showInPopup(page, POPUP_STATES.asked(Date.now()));
    const reached = await tabThrough(6);
    expect(reached).toEqual(['Settings', 'password', '17', '42', '86', 'It isn’t me']);
  });

  it('can be used by the keyboard alone, in reading order', async () => {
    await showInPopup(page, POPUP_STATES['two-accounts'](Date.now()));
    const reached = await tabThrough(6);
    expect(reached).toEqual(['Settings', 'Copy PIN', 'New PIN', 'New PIN', 'Sign in', 'Connect a service']);
  });

  it('has its digits read one by one by screen readers', async () => {
    await showInPopup(page, POPUP_STATES.live(Date.now()));
    const { children } = (await page.accessibility.snapshot({ interestingOnly: false })) ?? {};
    expect(JSON.stringify(children)).toContain('4 8 2 1');
  });
});

it.each(['asked', 'asked-passkey', 'denied', 'no-account'] as const)(
  'the page of a question is accessible when it shows %s',
  async (name) => {
    const { page } = await browser.openPage(`${CHROMIUM_ORIGIN}/confirm.html`);
    await showInPopup(page, POPUP_STATES[name](Date.now()));
    await expectAccessible(page, name);
    await showInPopup(page, POPUP_STATES['no-account']());
    await page.close();
  },
);

it('the connect page, the settings and the help are accessible', async () => {
  for (const path of ['connect.html', 'options.html', 'help.html', 'help.html#device']) {
    const { page } = await browser.openPage(`${CHROMIUM_ORIGIN}/${path}`);
    await expectAccessible(page, path);
    await page.close();
  }
});

it('the pages of the service are accessible', { timeout: 180_000 }, async () => {
  const seen: string[] = [];
  await walkService(browser, service, async (page, name) => {
    seen.push(name);
    await expectAccessible(page, name);
  });
  expect(seen.length).toBeGreaterThan(25);
});
