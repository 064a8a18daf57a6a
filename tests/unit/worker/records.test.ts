import { beforeEach, describe, expect, it } from 'vitest';
import { endedPin, type PinRecord } from '../../../utils/domain/support-pin.ts';
import { historyOutbox, statuses } from '../../../utils/platform/storage.ts';
import { forgetAccount, updateAccount } from '../../../utils/worker/account/update-account.ts';
import { catchUp } from '../../../utils/worker/records.ts';
import {
  alarmAt,
  badge,
  connect,
  HALF_HOUR,
  historyKinds,
  liv,
  NOW,
  pass,
  resetWorld,
  statusNow,
} from './world.ts';

const MINUTE = 60_000;
const pin: PinRecord = {
  id: 'pin-1',
  requestId: 'request-1',
  digits: '4821',
  deadline: NOW + HALF_HOUR,
  lifetime: HALF_HOUR,
  skew: 0,
};
const used = endedPin(pin, { how: 'used', by: 'Maja Berg', at: NOW });

beforeEach(async () => {
  resetWorld();
  await connect();
});

describe('an update', () => {
  it('is written, and badge, alarm and history follow', async () => {
    await updateAccount(liv.id, (status) => ({ ...status, pin }));
    expect((await statusNow())?.pin).toEqual(pin);
    expect(await badge()).toBe('30');
    expect(await alarmAt('wake')).toBe(NOW + MINUTE);
    expect(await historyKinds()).toEqual(['made']);
  });

  it('starts its work once it is written, and that work may update too', async () => {
    const outcome = await updateAccount(
      liv.id,
      (status) => ({ ...status, making: { requestId: 'request-1', since: NOW } }),
      async () => {
        expect((await statusNow())?.making).toBeDefined();
        await updateAccount(liv.id, (status) => ({ ...status, pin }));
        return 'the outcome';
      },
    );
    expect(outcome).toBe('the outcome');
    expect(await badge()).toBe('30');
  });

  it('that changes nothing writes nothing', async () => {
    await statuses.setValue({});
    await updateAccount(liv.id, (status) => status);
    expect(await statuses.getValue()).toEqual({});
  });

  it('leaves the other accounts alone', async () => {
    await connect({ ...liv, id: 'other' });
    const before = await statusNow('other');
    await updateAccount(liv.id, (status) => ({ ...status, pin }));
    expect(await statusNow('other')).toEqual(before);
    await forgetAccount(liv.id);
    expect(await statuses.getValue()).toEqual({ other: before });
    expect(await badge()).toBe('');
  });

  it('of an account that has been removed leaves nothing behind', async () => {
    await updateAccount('gone', () => ({ pin }));
    expect(await statusNow('gone')).toBeUndefined();
    expect(await historyKinds()).toEqual([]);
  });
});

describe('updates that overlap', () => {
  it('lose nothing of each other', async () => {
    await Promise.all([
      updateAccount(liv.id, (status) => ({ ...status, pin })),
      updateAccount(liv.id, (status) => ({ ...status, fault: { code: 'offline', at: NOW } })),
    ]);
    expect(await statusNow()).toMatchObject({ pin, fault: { code: 'offline' } });
  });

  it('leave badge and alarm as the last of them wants it', async () => {
    await Promise.all([
      updateAccount(liv.id, (status) => ({ ...status, pin })),
      updateAccount(liv.id, (status) => ({ ...status, pin: used })),
    ]);
    expect(await badge()).toBe('✓');
    expect(await alarmAt('wake')).toBeUndefined();
    expect((await historyKinds()).toSorted()).toEqual(['made', 'used']);
  });
});

describe('with nothing to write', () => {
  it('the badge still counts down', async () => {
    await updateAccount(liv.id, (status) => ({ ...status, pin }));
    pass(5 * MINUTE);
    await catchUp();
    expect(await badge()).toBe('25');
  });

  it('the history gets what a worker that died left in the outbox, once', async () => {
    await updateAccount(liv.id, (status) => ({ ...status, pin }));
    const left = {
      key: `${liv.id} pin-1 made`,
      kind: 'made',
      at: NOW,
      accountId: liv.id,
      serviceName: 'x',
    } as const;
    await historyOutbox.setValue([left, { ...left, key: `${liv.id} pin-1 used`, kind: 'used' }]);
    await catchUp();
    expect((await historyKinds()).toSorted()).toEqual(['made', 'used']);
    expect(await historyOutbox.getValue()).toEqual([]);
  });
});
