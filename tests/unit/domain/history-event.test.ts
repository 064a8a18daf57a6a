import { expect, it } from 'vitest';
import { type HistoryEvent, surplusOf } from '../../../utils/domain/history-event.ts';

const events = (accountId: string, count: number): HistoryEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `${accountId} ${at}`,
    at,
    kind: 'asked',
    accountId,
    serviceName: accountId,
  }));

it.each([
  [99, []],
  [100, []],
  [101, ['loud 0']],
  [103, ['loud 0', 'loud 1', 'loud 2']],
])('of %d events of one account the oldest beyond a hundred go', (count, gone) => {
  expect(surplusOf(events('loud', count), 'loud').map(({ key }) => key)).toEqual(gone);
});

it('what a service has happen pushes nothing out of another account', () => {
  const all = [...events('quiet', 100), ...events('loud', 5_000)];
  expect(surplusOf(all, 'quiet')).toEqual([]);
  expect(new Set(surplusOf(all, 'loud').map(({ accountId }) => accountId))).toEqual(new Set(['loud']));
});
