import { browser } from 'wxt/browser';
import { parseUrl } from '../domain/url.ts';
import { CHANGE_PASSWORD, offersChangePassword } from './change-password-url.ts';

/** Offers the site of the current tab as the service to connect. */
export async function openConnectPage(accountId?: string): Promise<void> {
  const query = new URLSearchParams();
  if (accountId) query.set('account', accountId);
  else {
    // Readable because the click granted `activeTab`. Empty on the browser's own pages.
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const url = parseUrl(tab?.url ?? '');
    if (url && /^https?:$/.test(url.protocol)) query.set('tab', url.origin);
  }
  await openExtensionPage(`connect.html?${query}`);
}

/**
 * Opens the page on which the tab's site changes passwords.
 * @returns False when the site does not say where that is.
 */
export async function openChangePassword({ id, origin }: { id: number; origin: string }): Promise<boolean> {
  const [asked] = await browser.scripting
    .executeScript({ target: { tabId: id }, func: offersChangePassword })
    .catch(() => []);
  if (!asked?.result) return false;
  await browser.tabs.update(id, { url: origin + CHANGE_PASSWORD });
  window.close();
  return true;
}

export const openExtensionPage = (path: string): Promise<void> =>
  openTab(new URL(path, location.origin).href);

/** Opens a tab and closes the popup. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
