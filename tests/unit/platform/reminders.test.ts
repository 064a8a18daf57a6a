import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Wait } from '../../../utils/domain/wait.ts';
import { dropWait, keepWait, readWaits } from '../../../utils/platform/reminders.ts';

const wait = (id: string, endsAt: number): Wait => ({ id, kind: 'phone-number', begunAt: 0, endsAt });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('waits are read in the order in which they end, and one that is kept again is changed', async () => {
  await keepWait(wait('a', 3));
  await keepWait(wait('b', 2));
  await keepWait({ ...wait('a', 1), remindedAt: 1 });
  expect(await readWaits()).toEqual([{ ...wait('a', 1), remindedAt: 1 }, wait('b', 2)]);
  await dropWait('a');
  expect(await readWaits()).toEqual([wait('b', 2)]);
});

it('a wait that cannot be kept says so', async () => {
  // Without the key by which it is kept.
  const { id: _none, ...broken } = wait('a', 1);
  await expect(keepWait(broken as Wait)).rejects.toThrow();
});
