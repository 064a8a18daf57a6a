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
const keys = async () => (await readHistory()).map(({ key }) => key);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('is read with the newest first', async () => {
  await addToHistory([event('second', 2), event('third', 3)]);
  await addToHistory([event('first', 1)]);
  expect(await readHistory()).toEqual([event('third', 3), event('second', 2), event('first', 1)]);
});

it('takes each event once, with the time of its first telling', async () => {
  await addToHistory([event('one', 1)]);
  await addToHistory([event('one', 2), event('two', 3)]);
  expect(await readHistory()).toEqual([event('two', 3), event('one', 1)]);
});

it('keeps the newest hundred of each account, so that none pushes out those of another', async () => {
  await addToHistory([{ ...event('other', 0), accountId: 'ola' }]);
  await addToHistory(Array.from({ length: 102 }, (_, at) => event(`event ${at}`, at)));
  const kept = await keys();
  expect(kept).toHaveLength(101);
  expect(kept.slice(-2)).toEqual(['event 2', 'other']);
});

it('takes no time ahead of the clock, which would stay above all that follows', async () => {
  await addToHistory([event('ahead', 9000)], 5);
  expect(await readHistory()).toEqual([event('ahead', 5)]);
});

it('can be forgotten', async () => {
  await addToHistory([event('one', 1)]);
  await forgetHistory();
  expect(await keys()).toEqual([]);
});
