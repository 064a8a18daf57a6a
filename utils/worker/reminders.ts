/** Waits that the person started: reminded of once each, whatever the worker and the browser did in between. */
import { browser } from 'wxt/browser';
import { LOCALES } from '../../locales/ui.ts';
import { siteById } from '../../sites/index.ts';
import { isOver, isPlausible, type WaitKind, waitEnds } from '../domain/wait.ts';
import { dropWait, keepWait, readWaits } from '../platform/reminders.ts';
import { notify } from './notify.ts';
import { updateDatabase } from './records.ts';
import { uiLanguage } from './ui-language.ts';

/** More than anybody waits for at once; a page in other hands shall not fill the disk. */
const MOST = 20;

/** The same wait once more is not a second one: a click may be told twice. */
const SAME = 60_000;

export async function beginWait(kind: WaitKind, from: number): Promise<undefined> {
  await updateDatabase(async () => {
    const now = Date.now();
    const all = await readWaits();
    const known = all.some((wait) => wait.kind === kind && Math.abs(wait.begunAt - from) < SAME);
    if (known || all.length >= MOST || !isPlausible(kind, from, now)) return false;
    await keepWait({ id: crypto.randomUUID(), kind, begunAt: from, endsAt: waitEnds(kind, from) });
    return true;
  });
  return undefined;
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
      const { title, text } = LOCALES[await uiLanguage()].waits.over[wait.kind];
      await notify(wait.id, { title, message: text });
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
  const [host] = siteById('mitid')?.hosts ?? [];
  await browser.tabs.create({ url: `https://${host}/` });
}
