/** The browser may end the worker before any of its steps. Nothing is lost then, and nothing is done twice. */
import { expect, it } from 'vitest';
import type { Confirmation } from '../../../protocol/protocol.ts';
import { apple } from '../../../sites/apple.ts';
import { issuedPin } from '../../../utils/domain/support-pin.ts';
import { confirmations, historyOutbox, sitePins } from '../../../utils/platform/storage.ts';
import { createPin, refreshPin } from '../../../utils/worker/account/support-pin.ts';
import { deny, refreshConfirmations } from '../../../utils/worker/confirmation/requests.ts';
import { keepPagePin } from '../../../utils/worker/guide/site-pin.ts';
import { refreshAll, resumeAfterRestart } from '../../../utils/worker/refresh.ts';
import { done, FakeService, gives, refuses } from './fake-service.ts';
import { runMortal } from './mortal-worker.ts';
import {
  alarmAt,
  badge,
  connect,
  HALF_HOUR,
  historyKinds,
  liv,
  NOW,
  notices,
  resetWorld,
  setStatus,
  statusNow,
} from './world.ts';

const MINUTE = 60_000;

/** A bank whose PIN and request are as they are at a real one. */
class Bank extends FakeService {
  made: string[] = [];
  request: Confirmation = {
    id: 'one',
    status: 'waiting',
    agent: 'Maja Berg',
    desk: 'Nordlys Bank',
    reason: 'card blocked abroad',
    createdAt: NOW,
    expiresAt: NOW + 10 * MINUTE,
    answeredAt: null,
  };
  answers: unknown[] = [];

  constructor() {
    super();
    this.on('POST /support-pin', ({ body }) => {
      const { requestId } = body as { requestId: string };
      if (!this.made.includes(requestId)) this.made.push(requestId);
      const id = `pin-of-${requestId}`;
      return gives({ id, pin: '4821', createdAt: NOW, expiresAt: NOW + HALF_HOUR, serverNow: NOW });
    });
    this.on('GET /support-pin', () => {
      const state = { id: 'pin-of-click', createdAt: NOW, expiresAt: NOW + HALF_HOUR };
      const supportPin = { ...state, status: 'used', usedAt: NOW, usedBy: 'Maja Berg' };
      return gives({ serverNow: NOW, supportPin });
    });
    this.on('GET /confirmations', () =>
      gives({ serverNow: NOW, proof: 'password', confirmations: [this.request] }),
    );
    this.on('POST /confirmations/one/answer', ({ body }) => {
      if (this.answers.push(body) > 1) return refuses(409, 'confirmation-over');
      this.request = { ...this.request, status: 'denied', answeredAt: NOW };
      return done();
    });
  }
}

const nothing = { serverNow: NOW, proof: 'password', confirmations: [] };

interface Scene {
  prepare: (bank: Bank) => Promise<unknown>;
  work: () => Promise<unknown>;
  /** After the worker died, in the next one. */
  check: (bank: Bank) => Promise<unknown>;
}

/** Lets the worker die before each of its effects in turn, in a new world each time. */
async function dieAtEachStep({ prepare, work, check }: Scene): Promise<number> {
  for (let step = 0; ; step++) {
    resetWorld();
    const bank = new Bank();
    await connect();
    await prepare(bank);
    const died = await runMortal(step, work);
    await check(bank).catch((error) => {
      throw new Error(`The worker died before its effect ${step + 1}.`, { cause: error });
    });
    if (!died) return step;
  }
}

const noRequests = async (bank: Bank) => bank.on('GET /confirmations', () => gives(nothing));
const makePin = () => createPin(liv.id, 'click');
const livePin = () =>
  setStatus({
    signedInUntil: NOW + HALF_HOUR,
    pin: issuedPin(
      { id: 'pin-of-click', pin: '4821', createdAt: NOW, expiresAt: NOW + HALF_HOUR, serverNow: NOW },
      'click',
      NOW,
      NOW,
    ),
  });

async function expectOnePin(bank: Bank): Promise<void> {
  expect(bank.made).toEqual(['click']);
  expect(await statusNow()).toMatchObject({ pin: { id: 'pin-of-click', digits: '4821' } });
  expect(await statusNow()).not.toHaveProperty('making');
  expect(await badge()).toBe('30');
  expect(await alarmAt('wake')).toBe(NOW + MINUTE);
  expect(await historyKinds()).toEqual(['made']);
  expect(await historyOutbox.getValue()).toEqual([]);
}

it('a PIN that is made while the popup watches is made once', async () => {
  const steps = await dieAtEachStep({
    prepare: noRequests,
    work: makePin,
    check: async (bank) => {
      await resumeAfterRestart();
      // The popup, which got no answer, asks once more.
      expect(await makePin()).toMatchObject({ ok: true });
      await expectOnePin(bank);
    },
  });
  expect(steps).toBeGreaterThan(15);
});

it('a PIN that the service has made is known here after a start, without anybody who asks', async () => {
  await dieAtEachStep({
    prepare: noRequests,
    work: makePin,
    check: async (bank) => {
      await resumeAfterRestart();
      if (bank.made.length > 0) await expectOnePin(bank);
      else expect(await statusNow()).not.toHaveProperty('pin');
    },
  });
});

it('a PIN that was used says so once', async () => {
  const steps = await dieAtEachStep({
    prepare: async (bank) => {
      await noRequests(bank);
      await livePin();
    },
    work: () => refreshPin(liv.id),
    check: async () => {
      await resumeAfterRestart();
      await refreshAll();
      expect(await statusNow()).toMatchObject({ pin: { ended: { how: 'used', by: 'Maja Berg' } } });
      expect(await badge()).toBe('✓');
      expect(await historyKinds()).toEqual(['used']);
    },
  });
  expect(steps).toBeGreaterThan(10);
});

it('a request is shown once, and in the history once', async () => {
  const steps = await dieAtEachStep({
    prepare: async () => undefined,
    work: () => refreshConfirmations(liv.id),
    check: async () => {
      await resumeAfterRestart();
      expect(await badge()).toBe('?');
      expect(Object.keys(notices())).toEqual(['liv one']);
      expect(await historyKinds()).toEqual(['asked']);
      expect((await confirmations.getValue())[liv.id]?.requests).toMatchObject([{ notified: true }]);
    },
  });
  expect(steps).toBeGreaterThan(10);
});

it('a denial that was written down reaches the service, and is in the history once', async () => {
  const steps = await dieAtEachStep({
    prepare: async () => refreshConfirmations(liv.id),
    work: () => deny(liv.id, 'one'),
    check: async (bank) => {
      const written = (await confirmations.getValue())[liv.id]?.requests[0];
      await resumeAfterRestart();
      if (!written?.denying && !written?.ended) return;
      expect(bank.request.status).toBe('denied');
      expect((await confirmations.getValue())[liv.id]?.requests).toMatchObject([
        { ended: { how: 'denied' } },
      ]);
      expect((await historyKinds()).toSorted()).toEqual(['asked', 'denied']);
      expect(await badge()).toBe('');
      expect(notices()).toEqual({});
    },
  });
  expect(steps).toBeGreaterThan(15);
});

it('a PIN that a page shows is kept once', async () => {
  const read = () => keepPagePin(apple, { digits: '4821' });
  const steps = await dieAtEachStep({
    prepare: noRequests,
    work: read,
    check: async () => {
      await resumeAfterRestart();
      // The page is read once more, as after a reload.
      await read();
      expect(await sitePins.getValue()).toMatchObject({ apple: { digits: '4821' } });
      expect(await badge()).toBe('30');
      expect(await historyKinds()).toEqual(['made']);
    },
  });
  expect(steps).toBeGreaterThan(5);
});
