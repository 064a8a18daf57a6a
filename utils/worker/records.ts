/**
 * The only writer of the worker's records. One lock covers the change, its write, and what follows from it: history,
 * badge and alarms. Two changes that overlap therefore lose nothing, and the badge shows the later one.
 */
import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { HistoryEvent } from '../domain/history-event.ts';
import { addToHistory } from '../platform/history.ts';
import { historyOutbox } from '../platform/storage.ts';
import { drawToolbar } from './toolbar/draw-toolbar.ts';

type Records<T> = WxtStorageItem<Partial<Record<string, T>>, Record<string, unknown>>;

/** The record after a change, undefined to remove it, and the events that the history gets. */
export interface RecordChange<T> {
  after: T | undefined;
  events: readonly HistoryEvent[];
}

/** Web locks are not re-entrant: this one is always the innermost, and no network request runs under it. */
const withLock = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('records', work);

/**
 * @param meanwhile Starts as soon as the change is written, in parallel with what follows. It runs outside the lock, so it
 * may update records too.
 * @returns The result of `meanwhile`, after history, badge and alarms are up to date.
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
 * The same for what is kept in the database.
 * @param work Returns whether it wrote something. Badge and alarms follow if it did.
 */
export const updateDatabase = (work: () => Promise<boolean>): Promise<void> =>
  withLock(async () => {
    if (await work()) await follow();
  });

/** Brings history, badge and alarms up to date without a write: after a minute, or after the worker died. */
export const catchUp = (): Promise<void> => withLock(follow);

/** One write for both: if the worker dies after it, the next one finds in the outbox what the history lacks. */
async function write<T>(
  records: Records<T>,
  value: Partial<Record<string, T>>,
  events: readonly HistoryEvent[],
): Promise<void> {
  const outbox = [...(await historyOutbox.getValue()), ...events];
  await storage.setItems([
    { item: records, value },
    ...(outbox.length > 0 ? [{ item: historyOutbox, value: outbox }] : []),
  ]);
}

async function follow(): Promise<void> {
  await Promise.all([sendToHistory(), drawToolbar()]);
}

/** The history ignores an event that it has, so a worker that dies before the last line doubles nothing. */
async function sendToHistory(): Promise<void> {
  const events = await historyOutbox.getValue();
  if (events.length === 0) return;
  await addToHistory(events);
  await historyOutbox.removeValue();
}
