/** Waits that the person started: reminded of once each, whatever the worker and the browser did in between. */
import { browser } from 'wxt/browser';
import { loadUiTexts } from '../../locales/ui.ts';
import { siteOfWait } from '../../sites/site-of-wait.ts';
import type { SiteProfile } from '../domain/site.ts';
import { isOver, isPlausible, type Wait, type WaitKind, waitEnds } from '../domain/wait.ts';
import { dropWait, keepWait, readWaits } from '../platform/reminders.ts';
import { notify } from './notify.ts';
import { updateDatabase } from './records.ts';
import { uiLanguage } from './ui-language.ts';

/** More than anybody waits for at once; a page in other hands shall not fill the disk. */
const MOST = 20;

/** The same wait once more is not a second one: a click may be told twice. */
const SAME = 60_000;

/** @returns Whether the site has such a wait. */
export async function beginWait(
  site: SiteProfile | undefined,
  kind: WaitKind,
  from: number,
): Promise<boolean> {
  const hours = site?.waits?.[kind];
  if (!site || hours === undefined) return false;
  await updateDatabase(async () => {
    const now = Date.now();
    const all = await readWaits();
    const isSame = (wait: Wait) =>
      wait.kind === kind && siteOfWait(wait)?.id === site.id && Math.abs(wait.begunAt - from) < SAME;
    if (all.some(isSame) || all.length >= MOST || !isPlausible(hours, from, now)) return false;
    const id = crypto.randomUUID();
    await keepWait({ id, site: site.id, kind, begunAt: from, endsAt: waitEnds(hours, from) });
    return true;
  });
  return true;
}

export async function endWait(id: string): Promise<undefined> {
  await updateDatabase(async () => {
    await dropWait(id);
    return true;
  });
  await browser.notifications.clear(id);
  return undefined;
}

/** Tells of each wait that is over. Told first and noted then: of two tellings of one wait the browser shows one. */
export async function remindOfWaits(): Promise<void> {
  await updateDatabase(async () => {
    const now = Date.now();
    const due = (await readWaits()).filter((wait) => wait.remindedAt === undefined && isOver(wait, now));
    for (const wait of due) {
      const { waits } = await loadUiTexts(await uiLanguage());
      const { title, text } = waits.over[wait.kind];
      await notify(wait.id, { title: title(siteOfWait(wait)?.name ?? ''), message: text });
      await keepWait({ ...wait, remindedAt: now });
    }
    return due.length > 0;
  });
}

/** A click on the reminder leads to where the person goes on. */
export async function openFromReminder(id: string): Promise<void> {
  const wait = (await readWaits()).find((one) => one.id === id);
  if (!wait) return;
  await browser.notifications.clear(id);
  const [host] = siteOfWait(wait)?.hosts ?? [];
  if (host) await browser.tabs.create({ url: `https://${host}/` });
}
