/** Support PINs that known sites make on their own pages: the way there, and what was read there. In memory only. */
import { browser } from 'wxt/browser';
import { SITES, siteById } from '../../../sites/index.ts';
import type { PagePin } from '../../domain/guide/content-messages.ts';
import { beginPinJourney } from '../../domain/guide/journey.ts';
import type { HistoryKind } from '../../domain/history-event.ts';
import type { SiteId, SiteProfile } from '../../domain/site.ts';
import { endedPin, isLive, type PinRecord, phaseOf } from '../../domain/support-pin.ts';
import { addToHistory } from '../../platform/history.ts';
import { sitePins } from '../../platform/storage.ts';
import { updateToolbar } from '../toolbar/update-toolbar.ts';
import { checkHost } from './host-check.ts';
import { guideHere } from './inject.ts';
import { setJourney } from './journeys.ts';
import { unmute } from './muted-hosts.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const change = (site: SiteId, how: (pin: PinRecord | undefined) => PinRecord | undefined): Promise<void> =>
  navigator.locks.request('site-pins', async () => {
    const { [site]: before, ...others } = await sitePins.getValue();
    const after = how(before);
    if (after !== before) await sitePins.setValue(after ? { ...others, [site]: after } : others);
  });

/** Brings the page on which the site makes its PIN before the person, and guides there. */
export async function openPinPage(id: SiteId): Promise<undefined> {
  const site = siteById(id);
  if (!site?.supportPin) return undefined;
  const url = new URL(site.supportPin.path, `https://${site.hosts[0]}`);
  await unmute(url.hostname);
  const verdict = checkHost(url, undefined, SITES);
  const tabs = await browser.tabs.query({ url: `${url.origin}/*` });
  // Of several the one that the person looked at last.
  const [open] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const tab = open ?? (await browser.tabs.create({ url: 'about:blank', active: true }));
  if (tab.id === undefined) return undefined;
  // Before the page comes, so that its first word finds it.
  await setJourney(tab.id, beginPinJourney(verdict, Date.now()));
  if (!open) await browser.tabs.update(tab.id, { url: url.href });
  else {
    await browser.tabs.update(tab.id, { active: true });
    // Firefox for Android has no windows.
    if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
    await guideHere(tab.id);
  }
  return undefined;
}

/**
 * Keeps what was read on the site's own page.
 * @returns Whether it was believed.
 */
export async function keepPagePin(site: SiteProfile, { digits, expiresAt }: PagePin): Promise<boolean> {
  const { supportPin } = site;
  if (!supportPin || digits.length !== supportPin.digits) return false;
  const now = Date.now();
  const stated = expiresAt !== undefined && expiresAt > now && expiresAt <= now + DAY;
  const deadline = stated ? expiresAt : now + supportPin.minutes * MINUTE;
  const id = crypto.randomUUID();
  let older: PinRecord | undefined;
  let known = false;
  await change(site.id, (before) => {
    older = before;
    known = isLive(before, now) && before.digits === digits;
    // The same dialog was read once more, as after a reload.
    if (known) return before;
    return { id, requestId: id, digits, deadline, lifetime: deadline - now, skew: 0 };
  });
  if (known) return true;
  if (isLive(older, now)) await note(site, older, 'replaced', now);
  await note(site, { id }, 'made', now);
  await updateToolbar();
  return true;
}

/** The person gave it to support, or wants it out of sight: nobody else tells. */
export async function dropSitePin(id: SiteId, given: boolean): Promise<undefined> {
  const site = siteById(id);
  const { [id]: pin } = await sitePins.getValue();
  await change(id, () => undefined);
  if (site && pin && given) await note(site, pin, 'used', Date.now());
  await updateToolbar();
  return undefined;
}

/** Takes the digits of those that are over away. */
export async function expireSitePins(): Promise<void> {
  for (const site of SITES) {
    let over: PinRecord | undefined;
    await change(site.id, (pin) => {
      if (!pin || pin.ended || phaseOf(pin, Date.now()) !== 'expired') return pin;
      over = pin;
      return endedPin(pin, { how: 'expired' });
    });
    if (over) await note(site, over, 'expired', over.deadline);
  }
}

const note = (site: SiteProfile, { id }: { id: string }, kind: HistoryKind, at: number) =>
  addToHistory(id, { at, kind, accountId: site.id, serviceName: site.name });
