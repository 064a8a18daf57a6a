/** What people do in the tests. */
import type { Page } from 'puppeteer';
import { agent, customer, type LiveService } from './live-service.ts';
import { type Screen, see, text } from './screen.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** Connects the demonstration customer on an open connect page, by password, and adds a passkey. */
export async function connectByPassword(screen: Screen, service: Pick<LiveService, 'url'>): Promise<void> {
  await screen.fill('Address', service.url.host);
  await screen.press('Find');
  await see(screen, 'This is Nordlys Bank');
  await screen.press('Allow and go on');
  await see(screen, 'Sign in to Nordlys Bank');
  await screen.fill('User ID or e-mail address', customer.userId);
  await screen.fill('Password', customer.password);
  await screen.press('Sign in');
  await see(screen, 'Next time without a password?');
}

export async function createPasskeyIn(screen: Screen): Promise<void> {
  await screen.press('Add a passkey');
  await see(screen, 'You are connected');
}

export async function connectByPasskey(screen: Screen, service: LiveService): Promise<void> {
  await screen.press('Connect another service');
  await screen.fill('Address', service.url.host);
  await screen.press('Find');
  await screen.press('Allow and go on');
  await screen.press('Sign in with a passkey');
  await see(screen, 'You are connected');
}

/** An extension that is signed in by password, without a passkey. This is the quickest way to start a test. */
export async function connected(browser: TestBrowser, service: LiveService): Promise<Screen> {
  const screen = await browser.openExtensionPage('connect.html');
  await connectByPassword(screen, service);
  await screen.press('Not now');
  await see(screen, 'You are connected');
  return screen;
}

/** Waits for the badge, which follows the records a moment after the pages. */
export const seeBadge = (browser: TestBrowser, ...texts: string[]): Promise<boolean> =>
  until(`badge of "${texts.join('" or "')}"`, async () => texts.includes(await browser.badge()));

/** Waits for the digits on the card. */
export const shownPin = (screen: Screen): Promise<string> =>
  until('PIN in the popup', async () =>
    /(\d\d) ?(\d\d)/
      .exec(await digitsShown(screen))
      ?.slice(1, 3)
      .join(''),
  );

const digitsShown = (screen: Screen) =>
  screen.run<string>(`document.querySelector('.digits:not(.making) [aria-hidden]')?.textContent ?? ''`);

export async function signInAtDesk(
  browser: TestBrowser,
  service: LiveService,
): Promise<Screen & { page: Page }> {
  const desk = await browser.openPage(new URL('/desk', service.url).href);
  await desk.fill('User ID or e-mail address', agent.userId);
  await desk.fill('Password', agent.password);
  await desk.press('Sign in');
  await see(desk, 'Who is calling?');
  return desk;
}

/** Opens a case for the customer and tries a PIN on it. */
export async function tryPinAtDesk(desk: Screen, pin: string, answer: string): Promise<void> {
  if (!(await text(desk)).includes('Who is calling?')) await desk.press('Help desk');
  await desk.fill('E-mail, phone number or user ID', customer.email);
  await desk.press('Go on');
  await desk.fill('Support PIN', pin);
  await desk.press('Check PIN');
  await see(desk, answer);
}
