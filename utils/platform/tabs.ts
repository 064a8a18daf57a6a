import { browser } from 'wxt/browser';
import { parseUrl } from '../domain/url.ts';
import { CHANGE_PASSWORD, offersChangePassword } from './change-password-url.ts';

/** The site in front of which the person clicked the icon is offered as the service to connect. */
export async function openConnectPage(accountId?: string): Promise<void> {
  const query = new URLSearchParams();
  if (accountId) query.set('account', accountId);
  else {
    // Readable because the click granted `activeTab`; empty on the browser's own pages.
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const url = parseUrl(tab?.url ?? '');
    if (url && /^https?:$/.test(url.protocol)) query.set('tab', url.origin);
  }
  await openExtensionPage(`connect.html?${query}`);
}

/**
 * Leads the tab to where its site changes passwords.
 * @returns False where the site does not say where that is.
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

/** In a tab, for which the popup makes room. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
