/** Confirmation requests: fetched, confirmed, denied. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { readHistory } from '../../../utils/platform/history.ts';
import { accounts, confirmations } from '../../../utils/platform/storage.ts';
import {
  confirm,
  deny,
  dismissRequest,
  endSessionsEverywhere,
  passkeyOptionsForConfirmation,
  refreshAllConfirmations,
  refreshConfirmations,
} from '../../../utils/worker/confirmation/requests.ts';
import { askedByDesk, FakeDesk, NOTICE_ID, requestNow } from './fake-desk.ts';
import { cutOff, done, gives, refuses } from './fake-service.ts';
import {
  alarmAt,
  badge,
  connect,
  eventually,
  historyKinds,
  liv,
  NOW,
  notices,
  pass,
  resetWorld,
  TOKEN,
} from './world.ts';

const MINUTE = 60_000;
let service: FakeDesk;

beforeEach(async () => {
  resetWorld();
  service = new FakeDesk();
  await connect();
});

describe('a request of a desk', () => {
  it('is on the badge, in a notification and in the history, with an alarm for its end', async () => {
    await service.asks();
    expect(await requestNow()).toMatchObject({ id: 'one', agent: 'Maja Berg', deadline: NOW + 10 * MINUTE });
    expect(await badge()).toBe('?');
    expect(await alarmAt('wake')).toBe(NOW + 10 * MINUTE);
    expect(notices()).toMatchObject({
      [NOTICE_ID]: {
        title: 'Confirm that it is you?',
        message: 'Maja Berg at Nordlys Bank asks: “card blocked abroad”',
        buttons: [{ title: 'Confirm' }, { title: 'It isn’t me' }],
        requireInteraction: true,
      },
    });
    expect(await readHistory()).toMatchObject([
      { kind: 'asked', at: NOW, by: 'Maja Berg', accountId: liv.id, serviceName: 'Nordlys Bank' },
    ]);
  });

  it('is asked for at every service', async () => {
    await connect({ ...liv, id: 'other', personId: 'person-2' }, 'b'.repeat(43));
    service.has(askedByDesk);
    await refreshAllConfirmations();
    expect(service.asked.map(({ token }) => token).toSorted()).toEqual([TOKEN, 'b'.repeat(43)]);
    expect(Object.keys(notices()).toSorted()).toEqual(['liv one', 'other one']);
  });

  it('stands where the service gives no answer, until its own end', async () => {
    await service.asks();
    service.on('GET /confirmations', cutOff);
    pass(MINUTE);
    await refreshConfirmations(liv.id);
    expect(await badge()).toBe('?');
    expect(Object.keys(notices())).toEqual([NOTICE_ID]);
    pass(9 * MINUTE);
    await refreshConfirmations(liv.id);
    expect(notices()).toEqual({});
    expect((await requestNow())?.notified).toBe(false);
  });

  it('of an account that was signed out meanwhile is not kept', async () => {
    const late = service.hold('GET /confirmations', () =>
      gives({ serverNow: NOW, proof: 'password', confirmations: [askedByDesk] }),
    );
    const asking = refreshConfirmations(liv.id);
    await late.asked;
    await storage.setItem('session:tokens', {});
    late.release();
    await asking;
    expect(await confirmations.getValue()).toEqual({});
    expect(notices()).toEqual({});
  });

  it('of an account that was removed meanwhile is not kept', async () => {
    await service.asks();
    await accounts.setValue([]);
    await dismissRequest(liv.id, 'one');
    expect(await confirmations.getValue()).toEqual({});
  });

  it('that was answered elsewhere takes its notification away', async () => {
    await service.asks();
    service.has({ ...askedByDesk, status: 'confirmed', answeredAt: NOW });
    await refreshConfirmations(liv.id);
    expect(notices()).toEqual({});
    expect(await badge()).toBe('');
    expect((await historyKinds()).toSorted()).toEqual(['asked', 'confirmed']);
  });

  it('has the badge and the card where the desktop shows no notifications', async () => {
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('None here.'));
    await service.asks();
    expect(await badge()).toBe('?');
  });

  it('can be put out of sight', async () => {
    await service.asks();
    await dismissRequest(liv.id, 'one');
    expect(await requestNow()).toMatchObject({ dismissed: true });
  });

  it('that is unknown here changes nothing', async () => {
    await dismissRequest(liv.id, 'one');
    expect(await confirmations.getValue()).toEqual({});
  });
});

describe('confirming', () => {
  it('sends the proof and keeps it nowhere', async () => {
    await service.asks();
    service.on('POST /confirmations/one/answer', done);
    expect(await confirm(liv.id, 'one', { password: 'secret' })).toEqual({ ok: true, value: undefined });
    expect(service.asked).toEqual([
      {
        route: 'POST /confirmations/one/answer',
        token: TOKEN,
        body: { answer: 'confirmed', password: 'secret' },
      },
    ]);
    expect(await requestNow()).toMatchObject({ ended: { how: 'confirmed', at: NOW } });
    expect(JSON.stringify(await confirmations.getValue())).not.toContain('secret');
    expect(await badge()).toBe('');
    expect(notices()).toEqual({});
    expect(await historyKinds()).toContain('confirmed');
  });

  it('that is refused leaves the request open', async () => {
    await service.asks();
    service.on('POST /confirmations/one/answer', () => refuses(403, 'wrong-credentials'));
    const outcome = await confirm(liv.id, 'one', { password: 'guess' });
    expect(outcome).toEqual({ ok: false, code: 'wrong-credentials' });
    expect(await requestNow()).not.toHaveProperty('ended');
    expect(service.routes()).toEqual(['POST /confirmations/one/answer']);
    expect(await badge()).toBe('?');
  });

  it.each([
    ['confirmation-over', 409],
    ['bad-request', 400],
  ] as const)('that comes to %s asks what the state is', async (code, status) => {
    await service.asks();
    service.on('POST /confirmations/one/answer', () => refuses(status, code));
    service.has({ ...askedByDesk, status: 'denied', answeredAt: NOW });
    expect(await confirm(liv.id, 'one', { password: 'secret' })).toMatchObject({ code });
    expect(await requestNow()).toMatchObject({ ended: { how: 'denied' } });
  });

  it('that was taken although it had ended here stays as it ended', async () => {
    await service.asks();
    service.has({ ...askedByDesk, status: 'denied', answeredAt: NOW });
    await refreshConfirmations(liv.id);
    service.on('POST /confirmations/one/answer', done);
    await confirm(liv.id, 'one', { password: 'secret' });
    expect(await requestNow()).toMatchObject({ ended: { how: 'denied' } });
  });

  it('gets passkey options for this request, whatever its id is', async () => {
    service.on('POST /confirmations/a%2Fb/passkey-options', () => gives({ challenge: 'abc' }));
    expect(await passkeyOptionsForConfirmation(liv.id, 'a/b')).toEqual({
      ok: true,
      value: { challenge: 'abc' },
    });
  });
});

describe('denying', () => {
  it('is out of the way at once, and sent', async () => {
    await service.asks();
    const answer = service.hold('POST /confirmations/one/answer', done);
    const denying = deny(liv.id, 'one');
    await answer.asked;
    await eventually(async () => {
      expect(await badge()).toBe('');
      expect(notices()).toEqual({});
    });
    expect(await requestNow()).toMatchObject({ denying: {} });
    answer.release();
    expect(await denying).toEqual({ ok: true, value: undefined });
    expect(service.asked[0]?.body).toEqual({ answer: 'denied' });
    expect(await requestNow()).toMatchObject({ ended: { how: 'denied', at: NOW } });
    expect(await requestNow()).not.toHaveProperty('denying');
    expect(await historyKinds()).toContain('denied');
  });

  it('without a network is kept, marked as unsent, and sent at the next refresh', async () => {
    await service.asks();
    service.on('POST /confirmations/one/answer', cutOff);
    expect(await deny(liv.id, 'one')).toEqual({ ok: false, code: 'offline' });
    expect(await requestNow()).toMatchObject({ denying: { fault: { code: 'offline', at: NOW } } });
    expect(await historyKinds()).not.toContain('denied');

    service.on('POST /confirmations/one/answer', done);
    await refreshConfirmations(liv.id);
    expect(await requestNow()).toMatchObject({ ended: { how: 'denied' } });
  });

  it('is not assumed where a confirmation was refused', async () => {
    await service.asks();
    service.on('POST /confirmations/one/answer', () => refuses(403, 'wrong-credentials'));
    service.on('GET /confirmations', cutOff);
    await confirm(liv.id, 'one', { password: 'guess' });
    expect(await requestNow()).not.toHaveProperty('denying');
  });

  it('is not sent at a refresh for a request that nobody denied, or that has lapsed', async () => {
    await service.asks();
    await refreshConfirmations(liv.id);
    expect(service.routes()).toEqual(['GET /confirmations']);

    service.on('POST /confirmations/one/answer', cutOff);
    await deny(liv.id, 'one');
    pass(10 * MINUTE);
    service.asked.length = 0;
    service.on('GET /confirmations', cutOff);
    await refreshConfirmations(liv.id);
    expect(service.routes()).toEqual(['GET /confirmations']);
  });

  it('of one that has lapsed is not recorded, and the service gives its state', async () => {
    await service.asks();
    pass(10 * MINUTE);
    service.on('POST /confirmations/one/answer', () => refuses(409, 'confirmation-over'));
    service.has({ ...askedByDesk, status: 'lapsed' });
    await deny(liv.id, 'one');
    expect(await requestNow()).toMatchObject({ ended: { how: 'lapsed', at: NOW + 10 * MINUTE } });
    expect(await requestNow()).not.toHaveProperty('denying');
  });
});

describe('signing out everywhere', () => {
  const denied = async () => {
    await service.asks();
    service.on('POST /confirmations/one/answer', done);
    await deny(liv.id, 'one');
  };

  it('after a denial leaves that before the person', async () => {
    await denied();
    service.on('DELETE /sessions', done);
    expect(await endSessionsEverywhere(liv.id)).toEqual({ ok: true, value: undefined });
    expect((await confirmations.getValue())[liv.id]).toMatchObject({
      proof: 'password',
      requests: [{ id: 'one', ended: { how: 'denied' }, signedOut: true }],
    });
    expect((await historyKinds()).toSorted()).toEqual(['asked', 'denied']);
  });

  it('after a confirmation leaves nothing', async () => {
    await service.asks();
    service.on('POST /confirmations/one/answer', done);
    await confirm(liv.id, 'one', { password: 'secret' });
    service.on('DELETE /sessions', done);
    await endSessionsEverywhere(liv.id);
    expect(await confirmations.getValue()).toEqual({});
  });

  it('that failed changes nothing', async () => {
    await denied();
    const before = await confirmations.getValue();
    service.on('DELETE /sessions', cutOff);
    expect(await endSessionsEverywhere(liv.id)).toEqual({ ok: false, code: 'offline' });
    expect(await confirmations.getValue()).toEqual(before);
  });
});
