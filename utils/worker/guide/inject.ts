/** Sends the guide's scripts into pages. */
import { browser } from 'wxt/browser';
import { SITES } from '../../../sites/index.ts';
import { homeAt } from '../../../sites/site-at.ts';
import { scriptFor } from '../../domain/guide/match-patterns.ts';
import { LOOK_AGAIN } from '../../domain/guide/page-questions.ts';
import { checkHost } from './host-check.ts';

/** Into the top frame only: frames are not guided. */
export async function sendFiles(tabId: number, ...files: string[]): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, files })
    // The tab was closed, or the permission taken away, in this very moment.
    .catch(() => undefined);
}

/** The person wants the guide in this tab: the script there looks again, or comes for this once. */
export async function guideHere(tabId: number): Promise<boolean> {
  const there = await browser.tabs.sendMessage(tabId, LOOK_AGAIN, { frameId: 0 }).catch(() => undefined);
  if (there !== undefined) return true;
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        globalThis.watchwordReason = 'asked';
      },
    });
    const { url = '' } = await browser.tabs.get(tabId);
    const site = homeAt(checkHost(new URL(url), undefined, SITES));
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${scriptFor(site)}`] });
    return true;
  } catch {
    // The browser's own pages and stores let no extension in.
    return false;
  }
}
