import { beforeEach, describe, expect, it, vi } from 'vitest';
import { issuedPin } from '../../../utils/domain/support-pin.ts';
import { keepWait } from '../../../utils/platform/reminders.ts';
import { sitePins } from '../../../utils/platform/storage.ts';
import { refreshAll, resumeAfterRestart } from '../../../utils/worker/refresh.ts';
import { cutOff, FakeService, gives } from './fake-service.ts';
import {
  badge,
  connect,
  HALF_HOUR,
  historyKinds,
  NOW,
  notices,
  pass,
  resetWorld,
  setStatus,
  statusNow,
} from './world.ts';

const MINUTE = 60_000;
const answer = { id: 'pin-1', pin: '4821', createdAt: NOW, expiresAt: NOW + HALF_HOUR, serverNow: NOW };
const pin = issuedPin(answer, 'request-1', NOW, NOW);
const sitePin = { ...pin, deadline: NOW };
const wait = { id: 'wait', kind: 'phone-number', begunAt: NOW - 5 * 24 * 60 * MINUTE, endsAt: NOW } as const;

let service: FakeService;

beforeEach(async () => {
  resetWorld();
  service = new FakeService();
  await connect();
});

describe.each([
  ['a refresh', refreshAll],
  ['a worker that starts', resumeAfterRestart],
])('%s', (_what, run) => {
  it('fetches requests, opens streams, removes expired digits and reminds', async () => {
    await sitePins.setValue({ apple: sitePin });
    await keepWait(wait);
    await run();
    expect(service.routes().toSorted()).toEqual(['GET /confirmations', 'GET /events']);
    expect(await sitePins.getValue()).toMatchObject({ apple: { ended: { how: 'expired' } } });
    expect((await sitePins.getValue()).apple).not.toHaveProperty('digits');
    expect(Object.keys(notices())).toEqual(['wait']);
    expect(await historyKinds()).toEqual(['expired']);
  });

  it('redraws the badge, also where nothing was written', async () => {
    await setStatus({ pin });
    pass(5 * MINUTE);
    await run();
    expect(await badge()).toBe('25');
  });
});

it('a refresh asks for the state of PINs and makes none', async () => {
  service.on('GET /support-pin', () =>
    gives({
      serverNow: NOW,
      supportPin: {
        id: 'pin-1',
        status: 'blocked',
        createdAt: NOW,
        expiresAt: NOW + HALF_HOUR,
        usedAt: null,
        usedBy: null,
      },
    }),
  );
  await setStatus({ ...(await statusNow()), pin, making: { requestId: 'request-2', since: NOW } });
  await refreshAll();
  expect(await statusNow()).toMatchObject({ pin: { ended: { how: 'blocked' } } });
  expect(service.routes()).not.toContain('POST /support-pin');
});

it('a start resumes a PIN that was half made', async () => {
  service.on('POST /support-pin', cutOff);
  await setStatus({ ...(await statusNow()), making: { requestId: 'request-2', since: NOW } });
  await resumeAfterRestart();
  expect(service.routes()).toContain('POST /support-pin');
});

it('a refresh ends after all of its requests', async () => {
  const held = service.hold('GET /confirmations', cutOff);
  const over = vi.fn();
  const looking = refreshAll().then(over);
  await held.asked;
  expect(over).not.toHaveBeenCalled();
  held.release();
  await looking;
});
