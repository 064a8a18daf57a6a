/** Sends the guide's scripts into pages. */
import { browser } from 'wxt/browser';
import { SITES } from '../../../sites/index.ts';
import { homeAt } from '../../../sites/site-at.ts';
import { beginWarning, type Journey } from '../../domain/guide/journey.ts';
import { scriptFor } from '../../domain/guide/match-patterns.ts';
import { LOOK_AGAIN } from '../../domain/guide/page-questions.ts';
import { parseUrl } from '../../domain/url.ts';
import { checkHost } from './host-check.ts';
import { updateJourney } from './journeys.ts';

/** Into the top frame only: frames are not guided. At once: a page that never ends loading shall keep nothing away. */
export async function sendFiles(tabId: number, ...files: string[]): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, files, injectImmediately: true })
    // The tab was closed, or the permission taken away, in this very moment.
    .catch(() => undefined);
}

/**
 * The person wants the guide in this tab: the script there looks again, or comes for this once.
 * @returns False where the browser lets no extension in, and on a page that keeps hiding a warning: there the popup
 * says it.
 */
export async function guideHere(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = parseUrl(tab?.url ?? '');
  const warned = url && (await noteWarning(tabId, url));
  const came = await look(tabId, url);
  return came && !warned?.warningLost;
}

/** Whatever the page does to a warning in it, the popup has one too. */
function noteWarning(tabId: number, url: URL): Promise<Journey | undefined> {
  const verdict = checkHost(url, undefined, SITES);
  return updateJourney(tabId, (before) => {
    if (before?.verdict.kind === 'look-alike' && before.verdict.domain === verdict.domain) return before;
    return verdict.kind === 'look-alike' ? beginWarning(verdict, Date.now()) : undefined;
  });
}

async function look(tabId: number, url: URL | undefined): Promise<boolean> {
  const there = await browser.tabs.sendMessage(tabId, LOOK_AGAIN, { frameId: 0 }).catch(() => undefined);
  if (there !== undefined) return true;
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => {
        globalThis.watchwordReason = 'asked';
      },
    });
    const site = url && homeAt(checkHost(url, undefined, SITES));
    await browser.scripting.executeScript({
      target: { tabId },
      files: [`/${scriptFor(site)}`],
      injectImmediately: true,
    });
    return true;
  } catch {
    // The browser's own pages and stores let no extension in.
    return false;
  }
}
