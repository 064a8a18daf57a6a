import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { HistoryEvent } from '../../../utils/domain/history-event.ts';
import { addToHistory, forgetHistory, readHistory } from '../../../utils/platform/history.ts';

const event = (key: string, at: number): HistoryEvent => ({
  key,
  at,
  kind: 'made',
  accountId: 'liv',
  serviceName: 'Nordlys Bank',
});
const keys = async (limit?: number) => (await readHistory(limit)).map(({ key }) => key);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('is read with the newest first, as many as are wanted', async () => {
  await addToHistory([event('second', 2), event('third', 3)]);
  await addToHistory([event('first', 1)]);
  expect(await readHistory()).toEqual([event('third', 3), event('second', 2), event('first', 1)]);
  expect(await keys(2)).toEqual(['third', 'second']);
});

it('takes each event once, with the time of its first telling', async () => {
  await addToHistory([event('one', 1)]);
  await addToHistory([event('one', 2), event('two', 3)]);
  expect(await readHistory()).toEqual([event('two', 3), event('one', 1)]);
});

it('keeps the newest five hundred', async () => {
  await addToHistory(Array.from({ length: 502 }, (_, at) => event(`event ${at}`, at)));
  const kept = await keys(1000);
  expect(kept).toHaveLength(500);
  expect(kept.at(-1)).toBe('event 2');
});

it('can be forgotten', async () => {
  await addToHistory([event('one', 1)]);
  await forgetHistory();
  expect(await keys()).toEqual([]);
});
