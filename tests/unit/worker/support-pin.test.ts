import { beforeEach, describe, expect, it } from 'vitest';
import { storage } from 'wxt/utils/storage';
import type { SupportPin, SupportPinState } from '../../../protocol/protocol.ts';
import { issuedPin } from '../../../utils/domain/support-pin.ts';
import { readHistory } from '../../../utils/platform/history.ts';
import { signOut } from '../../../utils/worker/account/session.ts';
import {
  createPin,
  dismissPin,
  refreshPin,
  refreshPins,
  resumePins,
} from '../../../utils/worker/account/support-pin.ts';
import { cutOff, done, FakeService, gives, refuses } from './fake-service.ts';
import {
  alarmAt,
  badge,
  connect,
  eventually,
  HALF_HOUR,
  historyKinds,
  liv,
  NOW,
  pass,
  resetWorld,
  setStatus,
  statusNow,
  TOKEN,
} from './world.ts';

const MINUTE = 60_000;
let service: FakeService;

const pinOf = (id: string): SupportPin => ({
  id,
  pin: '4821',
  createdAt: Date.now(),
  expiresAt: Date.now() + HALF_HOUR,
  serverNow: Date.now(),
});
const stateOf = (of: Partial<NonNullable<SupportPinState['supportPin']>>): SupportPinState => ({
  serverNow: Date.now(),
  supportPin: {
    id: 'pin-1',
    status: 'live',
    createdAt: NOW,
    expiresAt: NOW + HALF_HOUR,
    usedAt: null,
    usedBy: null,
    ...of,
  },
});

/** A PIN that was made now. */
const held = async (id = 'pin-1') => {
  const pin = issuedPin(pinOf(id), `request-${id}`, NOW, NOW);
  await setStatus({ ...(await statusNow()), pin });
  return pin;
};

beforeEach(async () => {
  resetWorld();
  service = new FakeService();
  await connect();
});

describe('a click on New PIN', () => {
  it('makes one, and badge, alarm and history follow', async () => {
    service.on('POST /support-pin', () => gives(pinOf('pin-1')));
    expect(await createPin(liv.id, 'request-1')).toEqual({ ok: true, value: undefined });
    expect(service.asked).toEqual([
      { route: 'POST /support-pin', token: TOKEN, body: { requestId: 'request-1' } },
    ]);
    expect((await statusNow())?.pin).toMatchObject({
      id: 'pin-1',
      digits: '4821',
      deadline: NOW + HALF_HOUR,
    });
    expect(await statusNow()).not.toHaveProperty('making');
    expect(await badge()).toBe('30');
    expect(await alarmAt('wake')).toBe(NOW + MINUTE);
    expect(await historyKinds()).toEqual(['made']);
  });

  it('that reaches the worker twice makes one PIN', async () => {
    service.on('POST /support-pin', () => gives(pinOf('pin-1')));
    await Promise.all([createPin(liv.id, 'request-1'), createPin(liv.id, 'request-1')]);
    expect(service.routes()).toEqual(['POST /support-pin']);
  });

  it('is written down before the service is asked, with an alarm to go on from', async () => {
    const held = service.hold('POST /support-pin', () => gives(pinOf('pin-1')));
    const making = createPin(liv.id, 'request-1');
    await held.asked;
    expect((await statusNow())?.making).toEqual({ requestId: 'request-1', since: NOW });
    // The service is asked beside the drawing.
    await eventually(async () => expect(await alarmAt('wake')).toBe(NOW + MINUTE / 2));
    held.release();
    await making;
  });

  it('ends the older one in the history', async () => {
    await held('older');
    pass(MINUTE);
    service.on('POST /support-pin', () => gives(pinOf('pin-1')));
    await createPin(liv.id, 'request-1');
    expect(await historyKinds()).toEqual(['replaced', 'made']);
    expect((await readHistory())[1]?.key).toBe(`${liv.id} older replaced`);
  });

  it('that the service refuses leaves the fault, and the older PIN', async () => {
    const older = await held('older');
    service.on('POST /support-pin', () => refuses(429, 'too-many', 5000));
    expect(await createPin(liv.id, 'request-1')).toMatchObject({ ok: false, code: 'too-many' });
    expect(await statusNow()).toMatchObject({
      pin: older,
      making: { requestId: 'request-1' },
      fault: { code: 'too-many', at: NOW, retryAt: NOW + 5000 },
    });
    expect(await alarmAt('wake')).toBe(NOW + MINUTE);
  });

  it('takes the fault of the one before away', async () => {
    await setStatus({ ...(await statusNow()), fault: { code: 'offline', at: NOW } });
    const held = service.hold('POST /support-pin', () => gives(pinOf('pin-1')));
    const making = createPin(liv.id, 'request-1');
    await held.asked;
    expect(await statusNow()).not.toHaveProperty('fault');
    held.release();
    await making;
  });

  it('whose PIN is over by now is not asked for again', async () => {
    service.on('POST /support-pin', () => refuses(409, 'pin-ended'));
    await createPin(liv.id, 'request-1');
    expect(await statusNow()).not.toHaveProperty('making');
    expect(await statusNow()).toMatchObject({ fault: { code: 'pin-ended' } });
  });

  it('is finished before the account is signed out', async () => {
    const held = service.hold('POST /support-pin', () => gives(pinOf('pin-1')));
    service.on('DELETE /support-pin', done);
    service.on('DELETE /session', done);
    const making = createPin(liv.id, 'request-1');
    await held.asked;
    const leaving = signOut(liv.id);
    held.release();
    await Promise.all([making, leaving]);
    expect(service.routes()).toEqual(['POST /support-pin', 'DELETE /support-pin', 'DELETE /session']);
    expect(await statusNow()).toEqual({});
  });
});

describe('asking how a PIN fares', () => {
  it('hears that it was used, by whom', async () => {
    await held();
    service.on('GET /support-pin', () =>
      gives(stateOf({ status: 'used', usedAt: NOW, usedBy: 'Maja Berg' })),
    );
    await refreshPins();
    expect((await statusNow())?.pin?.ended).toEqual({ how: 'used', by: 'Maja Berg', at: NOW });
    expect(await badge()).toBe('✓');
    expect(await readHistory()).toMatchObject([
      { kind: 'used', by: 'Maja Berg', serviceName: 'Nordlys Bank' },
    ]);
  });

  it('takes its digits away at the deadline without asking', async () => {
    await held();
    pass(HALF_HOUR);
    await refreshPin(liv.id);
    expect(service.asked).toEqual([]);
    expect((await statusNow())?.pin).toMatchObject({ ended: { how: 'expired' } });
    expect((await statusNow())?.pin).not.toHaveProperty('digits');
    expect(await readHistory()).toMatchObject([{ kind: 'expired', at: NOW + HALF_HOUR }]);
  });

  it('takes them away too where the service does not answer any more', async () => {
    await held();
    service.on('GET /support-pin', () => {
      pass(HALF_HOUR);
      return cutOff();
    });
    await refreshPin(liv.id);
    expect(await statusNow()).toMatchObject({
      pin: { ended: { how: 'expired' } },
      fault: { code: 'offline' },
    });
  });

  it('is not done after signing out', async () => {
    const pin = await held();
    await setStatus({ pin });
    await refreshPin(liv.id);
    expect(service.asked).toEqual([]);
    expect(await statusNow()).toEqual({ pin });
  });

  it('is not done where there is none, or it is over', async () => {
    await refreshPin(liv.id);
    const { digits: _gone, ...pin } = await held();
    await setStatus({ ...(await statusNow()), pin: { ...pin, ended: { how: 'blocked' } } });
    await refreshPin(liv.id);
    expect(service.asked).toEqual([]);
  });

  it('leaves a newer one alone, which came while the older was asked about', async () => {
    await held('older');
    const state = service.hold('GET /support-pin', () => gives(stateOf({ id: 'older' })));
    const asking = refreshPin(liv.id);
    await state.asked;
    service.on('POST /support-pin', () => gives(pinOf('pin-1')));
    await createPin(liv.id, 'request-1');
    const newer = await statusNow();
    state.release();
    await asking;
    expect(await statusNow()).toEqual(newer);
  });

  it('takes the fault away when the service answers again, but not that of a click', async () => {
    const fault = { code: 'offline', at: NOW } as const;
    service.on('GET /support-pin', () => gives(stateOf({})));
    await held();
    await setStatus({ ...(await statusNow()), fault });
    await refreshPin(liv.id);
    expect(await statusNow()).not.toHaveProperty('fault');
    expect(await statusNow()).toHaveProperty('signedInUntil');

    await setStatus({ ...(await statusNow()), fault, making: { requestId: 'request-2', since: NOW } });
    await refreshPin(liv.id);
    expect(await statusNow()).toMatchObject({ fault, pin: { id: 'pin-1' } });
  });

  it('keeps the PIN where there is no answer', async () => {
    const pin = await held();
    service.on('GET /support-pin', cutOff);
    await refreshPin(liv.id);
    expect(await statusNow()).toMatchObject({ pin, fault: { code: 'offline', at: NOW } });
  });
});

describe('what is dismissed', () => {
  it('is a PIN that is over, with its fault, but no live one', async () => {
    const pin = await held();
    const fault = { code: 'offline', at: NOW } as const;
    await setStatus({ ...(await statusNow()), fault, making: { requestId: 'request-2', since: NOW } });
    await dismissPin(liv.id);
    expect(await statusNow()).toEqual({ pin, signedInUntil: expect.any(Number) });
    pass(HALF_HOUR);
    await dismissPin(liv.id);
    expect(await statusNow()).toEqual({ signedInUntil: expect.any(Number) });
    expect(await badge()).toBe('');
    expect(await historyKinds()).toEqual(['expired']);
  });
});

describe('a worker that starts', () => {
  const making = { requestId: 'request-1', since: NOW };

  it('goes on with a PIN that was half made', async () => {
    await setStatus({ ...(await statusNow()), making });
    service.on('POST /support-pin', () => gives(pinOf('pin-1')));
    await resumePins();
    expect(service.asked.map(({ body }) => body)).toEqual([{ requestId: 'request-1' }]);
    expect(await statusNow()).toMatchObject({ pin: { id: 'pin-1' } });
  });

  it('makes none behind the back of somebody who clicked a minute ago', async () => {
    await setStatus({ ...(await statusNow()), making });
    pass(MINUTE);
    await resumePins();
    expect(service.asked).toEqual([]);
    expect(await statusNow()).toMatchObject({ making, fault: { code: 'offline' } });
  });

  it('makes none that was refused before, and none that nobody asked for', async () => {
    await resumePins();
    const status = { ...(await statusNow()), making, fault: { code: 'too-many' as const, at: NOW } };
    await setStatus(status);
    await resumePins();
    expect(service.asked).toEqual([]);
    expect(await statusNow()).toEqual(status);
  });
});

it('a service that does not know the session any more ends it here', async () => {
  service.on('POST /support-pin', () => refuses(401, 'unauthenticated'));
  expect(await createPin(liv.id, 'request-1')).toMatchObject({ code: 'unauthenticated' });
  expect(await storage.getItem('session:tokens')).toEqual({});
  expect(await statusNow()).not.toHaveProperty('signedInUntil');
  expect(await alarmAt('look')).toBeUndefined();
});
