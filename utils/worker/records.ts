/**
 * The only way by which the worker's records change. Under one lock a change is written, and history, badge and alarms
 * follow from it. So two changes that overlap lose nothing, and the badge shows the later one.
 */
import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { HistoryEvent } from '../domain/history-event.ts';
import { addToHistory } from '../platform/history.ts';
import { historyOutbox } from '../platform/storage.ts';
import { drawToolbar } from './toolbar/draw-toolbar.ts';

type Records<T> = WxtStorageItem<Partial<Record<string, T>>, Record<string, unknown>>;

/** What becomes of a record, undefined to remove it, and what the history gets of that. */
export interface RecordChange<T> {
  after: T | undefined;
  events: readonly HistoryEvent[];
}

/** Not re-entrant, and always the innermost lock. Nothing that waits for a network runs under it. */
const withLock = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('records', work);

/**
 * @param meanwhile Begins as soon as the change is written, beside what follows from it. Outside of the lock, so it may
 * update records too.
 * @returns What `meanwhile` gave, once badge, alarms and history have followed.
 */
export async function updateRecord<T, Result = undefined>(
  records: Records<T>,
  key: string,
  change: (before: T | undefined) => Promise<RecordChange<T>>,
  meanwhile: () => Promise<Result> = async () => undefined as Result,
): Promise<Result> {
  const written = Promise.withResolvers<void>();
  const done = withLock(async () => {
    const { [key]: before, ...others } = await records.getValue();
    const { after, events } = await change(before);
    if (after !== before) await write(records, after ? { ...others, [key]: after } : others, events);
    written.resolve();
    if (after !== before) await follow();
  });
  const [result] = await Promise.all([written.promise.then(meanwhile), done]);
  return result;
}

/**
 * For what is kept in the database.
 * @param work Says whether it wrote: badge and alarms follow then.
 */
export const updateDatabase = (work: () => Promise<boolean>): Promise<void> =>
  withLock(async () => {
    if (await work()) await follow();
  });

/** For when nothing is written: a minute went by, or the worker died before everything had followed. */
export const catchUp = (): Promise<void> => withLock(follow);

/** In one write: a worker that dies after it finds in the outbox what the history lacks. */
async function write<T>(
  records: Records<T>,
  value: Partial<Record<string, T>>,
  events: readonly HistoryEvent[],
): Promise<void> {
  const outbox = [...(await historyOutbox.getValue()), ...events];
  await storage.setItems([
    { item: records, value },
    { item: historyOutbox, value: outbox },
  ]);
}

async function follow(): Promise<void> {
  await Promise.all([sendToHistory(), drawToolbar()]);
}

/** The history takes each event once, so a worker that dies between the two lines doubles nothing. */
async function sendToHistory(): Promise<void> {
  const events = await historyOutbox.getValue();
  if (events.length === 0) return;
  await addToHistory(events);
  await historyOutbox.setValue([]);
}
