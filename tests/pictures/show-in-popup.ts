import type { Page } from 'puppeteer';
import type { LanguageChoice } from '../../utils/domain/language.ts';
import type { PopupState } from './popup-states.ts';

/**
 * Stores a state, which an open popup page then draws. Call it after the page has asked the services, because their
 * answers would overwrite it.
 */
export async function showInPopup(
  page: Page,
  { accounts, statuses, confirmations = {}, sitePins = {}, waits = [] }: PopupState,
  language: LanguageChoice = 'en',
): Promise<void> {
  // On disk, and read when the page loads.
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
  // The page has drawn it when the second frame starts.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** @returns Whether the stored waits were different. */
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
