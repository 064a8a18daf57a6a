/** Journeys through password help: what scripts in pages report, and what their panel is to show. */
import { browser } from 'wxt/browser';
import { genericAdvice } from '../../sites/generic.ts';
import { SITES } from '../../sites/index.ts';
import { LOOK } from '../../utils/guide/bridge.ts';
import { advance, type Journey, underWay } from '../../utils/guide/journey.ts';
import { type Place, placeOf } from '../../utils/guide/place.ts';
import type { Deed, Report } from '../../utils/guide/report.ts';
import { siteAt } from '../../utils/guide/site-at.ts';
import { type View, viewOf } from '../../utils/guide/view.ts';
import { languageFor } from '../../utils/language.ts';
import type { WebPage } from '../../utils/sender.ts';
import { journeys, languageChoice, panelManner, quietHosts } from '../../utils/store.ts';
import { parseUrl } from '../../utils/url.ts';
import { awaitLanding, endLanding } from './guide-access.ts';

/** @returns What the panel shows then; undefined where it stays away. */
export async function hear(deed: Deed, page: WebPage): Promise<View | undefined> {
  const url = parseUrl(page.url);
  if (!url) return undefined;
  switch (deed.name) {
    case 'guide.spotted':
      return spotted(deed.ask, page, url);
    case 'guide.saved':
      await awaitLanding(url.hostname);
      return change(page, url, (journey) => ({ ...journey, savedAt: Date.now() }));
    case 'guide.codeAskedAgain':
      return change(page, url, (journey) => ({ ...journey, codeSentAt: Date.now(), trouble: false }));
    case 'guide.closed':
      if (deed.ask === 'site') {
        await quieten(url.hostname);
        return undefined;
      }
      return change(page, url, (journey) => ({ ...journey, closed: true }));
    case 'guide.placed':
      await panelManner.setValue(deed.ask);
      return change(page, url, (journey) => journey);
  }
}

async function spotted(report: Report, { tabId }: WebPage, url: URL): Promise<View | undefined> {
  const place = placeOf(url, report.worn, SITES);
  if (report.asked) await unquieten(url.hostname);
  const journey = await update(tabId, (before) => advance(before, report, place, Date.now()));
  if (report.landed || report.step === 'done') await endLanding(url.hostname);
  const view = await drawn(journey, url);
  if (view && !report.panel) await sendPanel(tabId);
  return view;
}

/** A warning is never silenced beforehand: the host that it warns of is not the one that was silenced. */
async function drawn(journey: Journey | undefined, url: URL): Promise<View | undefined> {
  if (!journey || journey.closed) return undefined;
  const [quiet, manner, choice] = await Promise.all([
    quietHosts.getValue(),
    panelManner.getValue(),
    languageChoice.getValue(),
  ]);
  const { place } = journey;
  if (place.verdict !== 'look-alike' && quiet.includes(url.hostname)) return undefined;
  return viewOf(
    journey,
    siteAt(place),
    genericAdvice,
    manner,
    languageFor(choice, browser.i18n.getUILanguage()),
  );
}

async function change(
  { tabId }: WebPage,
  url: URL,
  how: (journey: Journey) => Journey,
): Promise<View | undefined> {
  const journey = await update(tabId, (before) => {
    const known = before && underWay(before, before.place, Date.now());
    return known && isAt(known.place, url) ? how(known) : before;
  });
  return journey && isAt(journey.place, url) ? drawn(journey, url) : undefined;
}

const isAt = (place: Place, url: URL) => placeOf(url, undefined, SITES).domain === place.domain;

/** One after the other: two reports of a tab must not undo each other. */
async function update(
  tabId: number,
  how: (before: Journey | undefined) => Journey | undefined,
): Promise<Journey | undefined> {
  return navigator.locks.request('journeys', async () => {
    const all = await journeys.getValue();
    const before = all[tabId];
    const after = how(before);
    const now = Date.now();
    const others = Object.entries(all).filter(
      ([id, journey]) => Number(id) !== tabId && underWay(journey, journey.place, now),
    );
    // A page that says nothing of password help leaves the journey as it was.
    const kept = after ?? before;
    await journeys.setValue(Object.fromEntries([...others, ...(kept ? [[tabId, kept]] : [])]));
    return after;
  });
}

async function quieten(host: string): Promise<void> {
  const hosts = await quietHosts.getValue();
  if (!hosts.includes(host)) await quietHosts.setValue([...hosts, host].toSorted());
}

async function unquieten(host: string): Promise<void> {
  const hosts = await quietHosts.getValue();
  if (hosts.includes(host)) await quietHosts.setValue(hosts.filter((one) => one !== host));
}

/** Into the top frame only: frames are not guided. */
async function sendPanel(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, files: ['/panel.js'] })
    // The tab was closed, or the permission taken away, in this very moment.
    .catch(() => undefined);
}

/** The person wants the guide in this tab: the script there looks again, or comes for this once. */
export async function guideHere(tabId: number): Promise<boolean> {
  const there = await browser.tabs.sendMessage(tabId, LOOK, { frameId: 0 }).catch(() => undefined);
  if (there !== undefined) return true;
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        globalThis.watchwordReason = 'asked';
      },
    });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/guide.js'] });
    return true;
  } catch {
    // The browser's own pages and stores let no extension in.
    return false;
  }
}
