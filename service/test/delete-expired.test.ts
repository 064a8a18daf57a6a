import { expect, it } from 'vitest';
import { deleteExpired } from '../src/jobs/delete-expired.ts';
import { ENGINES } from './harness/database.ts';
import { openTestService } from './harness/test-service.ts';

const DAY = 86_400_000;

it.each(ENGINES)(
  'the job on %s deletes what is over, and keeps what still counts and the audit log',
  async (engine) => {
    const service = await openTestService(engine);
    await service.addPerson('liv');
    await service.addPerson('maja', 'agent');
    const [liv, maja] = [await service.signedIn('liv'), await service.signedIn('maja')];
    await liv.makePin();
    await maja.redeem(await maja.openCase('liv'), '0000');
    const { database } = service.world;
    const left = async () => {
      const tables = ['session', 'code', 'attempt', 'attempt_lock', 'desk_case'] as const;
      const counts = await Promise.all(
        tables.map((table) => database.selectFrom(table).selectAll().execute()),
      );
      return counts.map(({ length }) => length);
    };
    const before = await left();
    expect(before.every((count) => count > 0)).toBe(true);

    await deleteExpired(service.world);
    expect(await left()).toEqual(before);

    service.advance(91 * DAY);
    await deleteExpired(service.world);
    expect(await left()).toEqual([0, 0, 0, 0, 0]);
    expect((await database.selectFrom('audit').selectAll().execute()).length).toBeGreaterThan(3);
    await service.close();
  },
);

it.each(ENGINES)('the job on %s forgets tries under names, and none at an account', async (engine) => {
  const service = await openTestService(engine);
  const liv = await service.addPerson('liv');
  const { database } = service.world;
  const count = { recent: 1, total: 1, last_at: service.world.now(), notified: 0 };
  await database
    .insertInto('sign_in_tries')
    .values([
      { key: 'name liv', account_id: null, ...count },
      { key: `account ${liv}`, account_id: liv, ...count },
      { key: `device ${liv} x`, account_id: liv, ...count },
    ])
    .execute();
  const left = async () => {
    await deleteExpired(service.world);
    const rows = await database.selectFrom('sign_in_tries').select('key').orderBy('key').execute();
    return rows.map(({ key }) => key);
  };
  service.advance(30 * DAY - 1);
  expect(await left()).toHaveLength(3);
  service.advance(1);
  expect(await left()).toEqual([`account ${liv}`, `device ${liv} x`]);
  service.advance(370 * DAY);
  expect(await left()).toEqual([`account ${liv}`]);
  await service.close();
});
