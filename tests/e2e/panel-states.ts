/** Every face of the guide's panel, with the way to it. */

import type { Page } from 'puppeteer';
import { type Backstage, type PanelScreen, panelOn } from './harness/panel.ts';
import type { Screen } from './harness/screen.ts';
import type { TestBrowser } from './harness/test-browser.ts';

type Guided = Screen & { page: Page; panel: PanelScreen };

interface PanelState {
  url: string;
  /** Words that are there when it is reached. */
  words: string;
  reach?: (guided: Guided) => Promise<void>;
}

async function toCode({ page, fill }: Guided): Promise<void> {
  await fill('E-post', 'maja@example.org');
  await page.click('input#continue');
}

const RESET = 'https://www.amazon.se/ap/forgotpassword';

export const PANEL_STATES: Record<string, PanelState> = {
  identifier: { url: RESET, words: 'Step 1 of 4' },
  code: { url: RESET, words: 'Type the 6-digit code', reach: toCode },
  'wrong-code': {
    url: RESET,
    words: 'That code was not taken',
    async reach(guided) {
      await toCode(guided);
      await guided.panel.see('6-digit');
      await guided.fill('Ange engångslösenord', '000000');
      await guided.page.click('#cvf-submit-otp-button input');
    },
  },
  remedies: {
    url: RESET,
    words: 'spam folder',
    async reach(guided) {
      await toCode(guided);
      await expanded(guided);
      await guided.panel.press('It didn’t come');
    },
  },
  'new-password': { url: `${RESET}/new`, words: 'Choose a new password' },
  'forced-reset': { url: `${RESET}/reverification`, words: 'A new password is demanded' },
  closing: {
    url: RESET,
    words: 'Always on www.amazon.se',
    reach: ({ panel }) => panel.press('Close the guide'),
  },
  warning: { url: 'https://amazon.se.example.com/ap/forgotpassword', words: 'This is not Amazon' },
};

/** On a narrow page it makes itself small beside the box. */
async function expanded({ panel }: Guided): Promise<void> {
  const shown = await panel.see('6-digit');
  if (!shown.includes('It didn’t come')) await panel.press('Show the guide');
}

export async function reachPanel(
  browser: TestBrowser,
  backstage: Backstage,
  name: string,
  viewport: { width: number; height: number; deviceScaleFactor?: number },
): Promise<Guided> {
  const state = PANEL_STATES[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  const screen = await browser.openPage('https://shop.example/kasse');
  await screen.page.setViewport(viewport);
  await screen.page.goto(state.url);
  const guided = { ...screen, panel: await panelOn(screen.page, backstage) };
  await guided.panel.see(/./);
  await state.reach?.(guided);
  await guided.panel.see(state.words);
  return guided;
}
