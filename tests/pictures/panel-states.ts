/** Every state of the guide's panel, and how to get there. */

import type { Page } from 'puppeteer';
import { type Backstage, type PanelScreen, panelOn } from '../../harness/panel.ts';
import type { Screen } from '../../harness/screen.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';
import { until } from '../../harness/until.ts';

type Guided = Screen & { page: Page; panel: PanelScreen };

interface PanelState {
  url: string;
  /** Text that the state shows. */
  words: string;
  /** The page shows nothing by itself. */
  quiet?: true;
  reach?: (guided: Guided, backstage: Backstage) => Promise<void>;
}

async function toCode({ page, fill }: Guided): Promise<void> {
  await fill('E-post', 'maja@example.org');
  await page.click('input#continue');
}

/** Asks like the popup. */
async function getPin({ page }: Guided, backstage: Backstage): Promise<void> {
  await page.goto('https://account.apple.com/account/manage');
  await backstage.run(`chrome.runtime.sendMessage({ name: 'sitePin.open', ask: { site: 'apple' } })`);
}

async function openPinDialog(guided: Guided, backstage: Backstage): Promise<void> {
  await getPin(guided, backstage);
  await guided.panel.see('Open “Support PIN”');
  await clickUncovered(guided, '#support');
}

/** The panel moves out of the way a moment after the page scrolls. */
async function clickUncovered({ page }: Guided, selector: string): Promise<void> {
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  await until(`${selector} that is not covered`, () =>
    page.$eval(selector, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === element;
    }),
  );
  await page.click(selector);
}

/** How the stand-in of the account page behaves. */
const APPLE = 'https://account.apple.com/test?lang=en&in=';
const MITID = 'https://www.mitid.dk/hjaelp/hjaelpeunivers/mitid-adgangskode';

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
  'given-code': {
    url: 'https://shop.example/glemt-adgangskode/kode',
    words: 'you were given it on paper',
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
  'pin-sign-in': { url: APPLE, quiet: true, words: 'Sign in on the page', reach: getPin },
  'find-pin': { url: `${APPLE}1`, quiet: true, words: 'Open “Support PIN”', reach: getPin },
  'no-pin': {
    url: `${APPLE}1&without=1`,
    quiet: true,
    words: 'Confirm only if you called support yourself.',
    async reach(guided, backstage) {
      await getPin(guided, backstage);
      await guided.panel.press('Apple can also ask on your device');
    },
  },
  'make-pin': { url: `${APPLE}1`, quiet: true, words: 'Step 3 of 4', reach: openPinDialog },
  'read-pin': {
    url: `${APPLE}1`,
    quiet: true,
    words: 'Your PIN is in Watchword',
    async reach(guided, backstage) {
      await openPinDialog(guided, backstage);
      await clickUncovered(guided, '#make');
    },
  },
  'apple-code': {
    url: 'https://iforgot.apple.com/password/verify/code',
    words: 'A six-digit code you never read to anyone.',
  },
  weaker: { url: 'https://iforgot.apple.com/recovery/unenroll', words: 'Go back from here' },
  'which-way': { url: `${MITID}/faa-en-ny/`, words: 'Do you use the MitID app?' },
  'way-by-phone': {
    url: `${MITID}/faa-en-ny/`,
    words: 'By phone: +45',
    reach: ({ panel }) => answer(panel, 'No, the password is blocked', 'No'),
  },
  'way-in-person': {
    url: `${MITID}/faa-en-ny/`,
    words: 'In person, at Borgerservice',
    reach: ({ panel }) => answer(panel, 'No, I have forgotten the password', 'Yes'),
  },
  'request-access': { url: 'https://www.mitid.dk/administration/profil', words: 'Ask for access' },
  activate: { url: `${MITID}/aktiver/`, words: 'Type user ID and activation code' },
};

/** Answers the three questions, each when it is shown. */
async function answer(panel: PanelScreen, signIn: string, newPhone: string): Promise<void> {
  await panel.press('No, a code display, code reader or chip');
  await panel.press(signIn);
  await panel.see('in the last five days?');
  await panel.press(newPhone);
}

/** On a narrow page the panel makes itself small beside the box. */
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
  if (!state.quiet) await guided.panel.see(/./);
  await state.reach?.(guided, backstage);
  await guided.panel.see(state.words);
  return guided;
}
