/** The tab from which the person opened the popup. */
import { browser } from 'wxt/browser';
import { GET_STATE } from '../../utils/domain/guide/page-questions.ts';
import type { PageName, SiteStep } from '../../utils/domain/site.ts';
import { parseUrl } from '../../utils/domain/url.ts';

export interface ActiveTab {
  id: number;
  /** The origin of a web page. We know it because of the click on the icon, or a permission. */
  origin: string;
  host: string;
  /** What the guide's script saw there; undefined where there is no script. */
  seen?: { step: SiteStep; page?: PageName | 'going-in' };
  /** The guide runs there by itself. */
  allowed: boolean;
}

/** @returns Undefined on the browser's own pages. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = parseUrl(tab?.url ?? '');
  if (tab?.id === undefined || !url || !/^https?:$/.test(url.protocol)) return undefined;
  const [seen, allowed] = await Promise.all([
    browser.tabs.sendMessage(tab.id, GET_STATE, { frameId: 0 }).catch(() => undefined),
    url.protocol === 'https:' && browser.permissions.contains({ origins: [`https://${url.hostname}/*`] }),
  ]);
  return { id: tab.id, origin: url.origin, host: url.hostname, allowed, ...(seen && { seen }) };
}
