import type { Page } from 'puppeteer';
import type { Account } from '../utils/account.ts';
import type { LanguageChoice } from '../utils/language.ts';

/**
 * Puts a state before an open popup page, which draws whatever is stored. To be called after the page has asked the
 * services, whose answers would draw over it.
 */
export async function showInPopup(
  page: Page,
  { accounts, statuses }: { accounts: Account[]; statuses: object },
  language: LanguageChoice = 'en',
): Promise<void> {
  await page.evaluate(
    (accounts, statuses, language) => {
      const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      return Promise.all([storage.local.set({ accounts, language }), storage.session.set({ statuses })]);
    },
    accounts,
    statuses,
    language,
  );
  // Drawn when the second frame begins.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
