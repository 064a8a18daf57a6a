/** Runs suites in a browser before web sites on their real host names. */
import { afterAll, beforeAll } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { openFirefox } from '../../harness/firefox.ts';
import { type Backstage, backstageOf, choose } from '../../harness/panel.ts';
import type { BrowserOptions, TestBrowser } from '../../harness/test-browser.ts';
import { openTestSites, type Services, type TestSites } from '../../harness/test-sites.ts';
import { STAND_INS } from '../pages/stand-ins.ts';

type Open<Browser extends TestBrowser> = (surroundings: BrowserOptions) => Promise<Browser>;

/** Each of them accepts every permission prompt. */
export const BROWSERS: { name: string; open: Open<TestBrowser> }[] = [
  { name: 'Chromium', open: (surroundings) => openChromium(['https://*/*'], surroundings) },
  { name: 'Firefox', open: openFirefox },
];

export interface OnSites<Browser extends TestBrowser> {
  browser: Browser;
  /** A page of the extension in another tab. */
  backstage: Backstage;
  /** Closes the browser and opens it again, with the same profile where there is one. */
  restart(): Promise<void>;
}

/**
 * Opens sites and browser before the suite's tests, and closes them afterwards. The result can be used once the tests
 * run.
 * @param surroundings `profile`: folder of a profile that is kept. `services`: services of our own among the sites.
 */
export function onSites<Browser extends TestBrowser>(
  open: Open<Browser>,
  { profile, services }: { profile?: string; services?: () => Promise<Services> } = {},
): OnSites<Browser> {
  let sites: TestSites;
  const on = {
    async restart() {
      await on.browser?.close();
      on.browser = await open({ sites, ...(profile !== undefined && { profile }) });
      on.backstage = await backstageOf(on.browser);
      await choose(on.backstage, 'en');
    },
  } as OnSites<Browser>;
  beforeAll(async () => {
    sites = await openTestSites(STAND_INS, await services?.());
    await on.restart();
  });
  afterAll(async () => {
    await on.browser?.close();
    await sites?.close();
  });
  return on;
}
