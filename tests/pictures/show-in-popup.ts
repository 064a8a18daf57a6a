import type { Page } from 'puppeteer';
import type { LanguageChoice } from '../../utils/domain/language.ts';
import type { PopupState } from './popup-states.ts';

/**
 * Puts a state before an open popup page, which draws whatever is stored. To be called after the page has asked the
 * services, whose answers would draw over it.
 */
export async function showInPopup(
  page: Page,
  { accounts, statuses, confirmations = {}, sitePins = {}, waits = [] }: PopupState,
  language: LanguageChoice = 'en',
): Promise<void> {
  // On disk, and read when the page comes.
  if (await page.evaluate(keepWaits, waits)) {
    await page.reload();
    await page.waitForSelector('main');
  }
  await page.evaluate(
    (accounts, statuses, confirmations, sitePins, language) => {
      const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      return Promise.all([
        storage.local.set({ accounts, language }),
        storage.session.set({ statuses, confirmations, sitePins }),
      ]);
    },
    accounts,
    statuses,
    confirmations,
    sitePins,
    language,
  );
  if (Object.keys(confirmations).length > 0) await page.waitForSelector('.ask');
  // Drawn when the second frame begins.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** @returns Whether there were others before. */
function keepWaits(waits: object[]): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('watchword');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('waits', 'readwrite');
      const store = transaction.objectStore('waits');
      const counting = store.count();
      store.clear();
      for (const wait of waits) store.put(wait);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(counting.result > 0 || waits.length > 0);
      };
    };
  });
}
