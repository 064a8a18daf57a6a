/** WCAG 2.2 AA of the panel, as far as a program can check it: every state, both themes, narrow and enlarged. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../harness/chromium.ts';
import { isolatedWorld } from '../../harness/isolated-world.ts';
import { allowEverywhere, type Backstage, backstageOf } from '../../harness/panel.ts';
import { openTestSites, type TestSites } from '../../harness/test-sites.ts';
import { STAND_INS } from '../pages/stand-ins.ts';
import { PANEL_STATES, reachPanel } from '../pictures/panel-states.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens the closed root for the checker, which only looks into open ones. Returns what it finds in the panel. */
const CHECK = `(async () => {
  const host = document.querySelector('[popover=manual]');
  const root = chrome.dom.openOrClosedShadowRoot(host);
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  const { violations, passes } = await axe.run(host, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} } });
  const panel = root.querySelector('.panel');
  const wide = [panel, ...panel.querySelectorAll('*')].filter(
    ({ scrollWidth, clientWidth, className }) =>
      clientWidth > 0 && scrollWidth > clientWidth + 1 && !String(className).includes('visually-hidden'));
  const { left, right, top, bottom } = panel.getBoundingClientRect();
  return {
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)),
    checked: passes.length,
    wide: wide.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
  };
})()`;

let sites: TestSites;
let browser: Chromium;
let backstage: Backstage;
beforeAll(async () => {
  sites = await openTestSites(STAND_INS);
  browser = await openChromium(['https://*/*'], { sites });
  backstage = await backstageOf(browser);
  await allowEverywhere(backstage);
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

describe.each([
  { size: '1280 px', viewport: { width: 1280, height: 800 } },
  { size: '320 px', viewport: { width: 320, height: 640 } },
  // What is left of a window of 1280 by 800 at 200 % zoom.
  { size: '200 % zoom', viewport: { width: 640, height: 400, deviceScaleFactor: 2 } },
])('the panel at $size', ({ viewport }) => {
  it.each(Object.keys(PANEL_STATES))('is accessible when it shows %s', async (name) => {
    const { page } = await reachPanel(browser, backstage, name, viewport);
    const run = await isolatedWorld(page);
    await run(`${axe.source}; 0`);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const { checked, ...found } = await run<{ checked: number }>(CHECK);
      expect(found, scheme).toEqual({ faults: [], wide: [], inside: true });
      expect(checked).toBeGreaterThan(5);
    }
    await page.close();
  });
});
