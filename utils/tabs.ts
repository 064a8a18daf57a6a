import { browser } from 'wxt/browser';
import { parseUrl } from './url.ts';

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
  await browser.tabs.create({ url: new URL(`/connect.html?${query}`, location.origin).href });
  window.close();
}
