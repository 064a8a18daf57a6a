/** Support PINs that known sites make on their own pages: the way there, and what was read there. In memory only. */
import { browser } from 'wxt/browser';
import { SITES, siteById } from '../../../sites/index.ts';
import type { PagePin } from '../../domain/guide/content-messages.ts';
import { beginPinJourney } from '../../domain/guide/journey.ts';
import { pinEvents } from '../../domain/pin-history.ts';
import type { SiteId, SiteProfile } from '../../domain/site.ts';
import { endedPin, expiredPin, isLive, type PinRecord } from '../../domain/support-pin.ts';
import { sitePins } from '../../platform/storage.ts';
import { updateRecord } from '../records.ts';
import { checkHost } from './host-check.ts';
import { guideHere } from './inject.ts';
import { setJourney } from './journeys.ts';
import { unmute } from './muted-hosts.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The only writer of these. History, badge and alarms follow. */
const updateSitePin = (
  site: SiteProfile,
  change: (pin: PinRecord | undefined) => PinRecord | undefined,
): Promise<undefined> =>
  updateRecord(sitePins, site.id, async (before) => {
    const after = change(before);
    const owner = { accountId: site.id, serviceName: site.name };
    const events = pinEvents(owner, before, after, Date.now());
    // A PIN that was given to support is not kept: nothing more will be known of it.
    return { after: after?.ended?.how === 'used' ? undefined : after, events };
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
  await updateSitePin(site, (before) => {
    // The same dialog was read once more, as after a reload.
    if (isLive(before, now) && before.digits === digits) return before;
    const id = crypto.randomUUID();
    return { id, requestId: id, digits, deadline, lifetime: deadline - now, skew: 0 };
  });
  return true;
}

/** @param given Whether it was given to support. Otherwise the person only removes it. */
export async function dropSitePin(id: SiteId, given: boolean): Promise<undefined> {
  const site = siteById(id);
  if (!site) return;
  const used = { how: 'used', by: null, at: Date.now() } as const;
  await updateSitePin(site, (pin) => (pin && given ? endedPin(pin, used) : undefined));
}

/** Removes the digits of PINs that have expired. */
export async function expireSitePins(): Promise<void> {
  for (const site of SITES) await updateSitePin(site, (pin) => pin && expiredPin(pin, Date.now()));
}
