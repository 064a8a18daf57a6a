/** Confirmation requests: heard of, shown, answered. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import type { Confirmation, ConfirmationState } from '../../../protocol/protocol.ts';
import type { IdentityRequest } from '../../../utils/domain/confirmation-request.ts';
import { readHistory } from '../../../utils/platform/history.ts';
import { accounts, confirmations } from '../../../utils/platform/storage.ts';
import {
  answerFromNotification,
  openFromNotification,
} from '../../../utils/worker/confirmation/notification-clicks.ts';
import { forgetRequests, syncNotifications } from '../../../utils/worker/confirmation/notifications.ts';
import {
  confirm,
  deny,
  dismissRequest,
  endSessionsEverywhere,
  passkeyOptionsForConfirmation,
  refreshAllConfirmations,
  refreshConfirmations,
} from '../../../utils/worker/confirmation/requests.ts';
import { cutOff, done, FakeService, gives, refuses } from './fake-service.ts';
import {
  alarmAt,
  badge,
  connect,
  EXTENSION_ORIGIN,
  eventually,
  historyKinds,
  liv,
  NOW,
  nextTurn,
  notices,
  pass,
  resetWorld,
  TOKEN,
} from './world.ts';

const MINUTE = 60_000;
const NOTICE = 'liv one';
const waiting: Confirmation = {
  id: 'one',
  status: 'waiting',
  agent: 'Maja Berg',
  desk: 'Nordlys Bank',
  reason: 'card blocked abroad',
  createdAt: NOW,
  expiresAt: NOW + 10 * MINUTE,
  answeredAt: null,
};
const stateOf = (...of: Confirmation[]): ConfirmationState => ({
  serverNow: Date.now(),
  proof: 'password',
  confirmations: of,
});

let service: FakeService;

const tells = (...of: Confirmation[]) => service.on('GET /confirmations', () => gives(stateOf(...of)));
const request = async (): Promise<IdentityRequest | undefined> =>
  (await confirmations.getValue())[liv.id]?.requests[0];
/** The desk asks, and this device has heard of it. */
async function asked(): Promise<void> {
  tells();
  await refreshConfirmations(liv.id);
  tells(waiting);
  await refreshConfirmations(liv.id);
  service.asked.length = 0;
}
beforeEach(async () => {
  resetWorld();
  service = new FakeService();
  await connect();
});

describe('a request of a desk', () => {
  it('is on the badge, in a notification and in the history, with an alarm for its end', async () => {
    await asked();
    expect(await request()).toMatchObject({ id: 'one', agent: 'Maja Berg', deadline: NOW + 10 * MINUTE });
    expect(await badge()).toBe('?');
    expect(await alarmAt('wake')).toBe(NOW + 10 * MINUTE);
    expect(notices()).toMatchObject({
      [NOTICE]: {
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
    tells(waiting);
    await refreshAllConfirmations();
    expect(service.asked.map(({ token }) => token).toSorted()).toEqual([TOKEN, 'b'.repeat(43)]);
    expect(Object.keys(notices()).toSorted()).toEqual(['liv one', 'other one']);
  });

  it('stands where the service gives no answer, until its own end', async () => {
    await asked();
    service.on('GET /confirmations', cutOff);
    pass(MINUTE);
    await refreshConfirmations(liv.id);
    expect(await badge()).toBe('?');
    expect(Object.keys(notices())).toEqual([NOTICE]);
    pass(9 * MINUTE);
    await refreshConfirmations(liv.id);
    expect(notices()).toEqual({});
    expect((await request())?.notified).toBe(false);
  });

  it('of an account that was signed out meanwhile is not kept', async () => {
    const late = service.hold('GET /confirmations', () => gives(stateOf(waiting)));
    const asking = refreshConfirmations(liv.id);
    await late.asked;
    await storage.setItem('session:tokens', {});
    late.release();
    await asking;
    expect(await confirmations.getValue()).toEqual({});
    expect(notices()).toEqual({});
  });

  it('of an account that was removed meanwhile is not kept', async () => {
    await asked();
    await accounts.setValue([]);
    await dismissRequest(liv.id, 'one');
    expect(await confirmations.getValue()).toEqual({});
  });

  it('that was answered elsewhere takes its notification away', async () => {
    await asked();
    tells({ ...waiting, status: 'confirmed', answeredAt: NOW });
    await refreshConfirmations(liv.id);
    expect(notices()).toEqual({});
    expect(await badge()).toBe('');
    expect((await historyKinds()).toSorted()).toEqual(['asked', 'confirmed']);
  });

  it('has the badge and the card where the desktop shows no notifications', async () => {
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('None here.'));
    await asked();
    expect(await badge()).toBe('?');
  });

  it('can be put out of sight', async () => {
    await asked();
    await dismissRequest(liv.id, 'one');
    expect(await request()).toMatchObject({ dismissed: true });
  });

  it('that is unknown here changes nothing', async () => {
    await dismissRequest(liv.id, 'one');
    expect(await confirmations.getValue()).toEqual({});
  });
});

describe('confirming', () => {
  it('sends the proof and keeps it nowhere', async () => {
    await asked();
    service.on('POST /confirmations/one/answer', done);
    expect(await confirm(liv.id, 'one', { password: 'secret' })).toEqual({ ok: true, value: undefined });
    expect(service.asked).toEqual([
      {
        route: 'POST /confirmations/one/answer',
        token: TOKEN,
        body: { answer: 'confirmed', password: 'secret' },
      },
    ]);
    expect(await request()).toMatchObject({ ended: { how: 'confirmed', at: NOW } });
    expect(JSON.stringify(await confirmations.getValue())).not.toContain('secret');
    expect(await badge()).toBe('');
    expect(notices()).toEqual({});
    expect(await historyKinds()).toContain('confirmed');
  });

  it('that is refused leaves the request open', async () => {
    await asked();
    service.on('POST /confirmations/one/answer', () => refuses(403, 'wrong-credentials'));
    const outcome = await confirm(liv.id, 'one', { password: 'guess' });
    expect(outcome).toEqual({ ok: false, code: 'wrong-credentials' });
    expect(await request()).not.toHaveProperty('ended');
    expect(service.routes()).toEqual(['POST /confirmations/one/answer']);
    expect(await badge()).toBe('?');
  });

  it.each([
    ['confirmation-over', 409],
    ['bad-request', 400],
  ] as const)('that comes to %s asks what the state is', async (code, status) => {
    await asked();
    service.on('POST /confirmations/one/answer', () => refuses(status, code));
    tells({ ...waiting, status: 'denied', answeredAt: NOW });
    expect(await confirm(liv.id, 'one', { password: 'secret' })).toMatchObject({ code });
    expect(await request()).toMatchObject({ ended: { how: 'denied' } });
  });

  it('that was taken although it had ended here stays as it ended', async () => {
    await asked();
    tells({ ...waiting, status: 'denied', answeredAt: NOW });
    await refreshConfirmations(liv.id);
    service.on('POST /confirmations/one/answer', done);
    await confirm(liv.id, 'one', { password: 'secret' });
    expect(await request()).toMatchObject({ ended: { how: 'denied' } });
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
    await asked();
    const answer = service.hold('POST /confirmations/one/answer', done);
    const denying = deny(liv.id, 'one');
    await answer.asked;
    await eventually(async () => {
      expect(await badge()).toBe('');
      expect(notices()).toEqual({});
    });
    expect(await request()).toMatchObject({ denying: {} });
    answer.release();
    expect(await denying).toEqual({ ok: true, value: undefined });
    expect(service.asked[0]?.body).toEqual({ answer: 'denied' });
    expect(await request()).toMatchObject({ ended: { how: 'denied', at: NOW } });
    expect(await request()).not.toHaveProperty('denying');
    expect(await historyKinds()).toContain('denied');
  });

  it('without a network is kept, marked as unsent, and sent at the next refresh', async () => {
    await asked();
    service.on('POST /confirmations/one/answer', cutOff);
    expect(await deny(liv.id, 'one')).toEqual({ ok: false, code: 'offline' });
    expect(await request()).toMatchObject({ denying: { fault: { code: 'offline', at: NOW } } });
    expect(await historyKinds()).not.toContain('denied');

    service.on('POST /confirmations/one/answer', done);
    await refreshConfirmations(liv.id);
    expect(await request()).toMatchObject({ ended: { how: 'denied' } });
  });

  it('is not assumed where a confirmation was refused', async () => {
    await asked();
    service.on('POST /confirmations/one/answer', () => refuses(403, 'wrong-credentials'));
    service.on('GET /confirmations', cutOff);
    await confirm(liv.id, 'one', { password: 'guess' });
    expect(await request()).not.toHaveProperty('denying');
  });

  it('is not sent at a refresh for a request that nobody denied, or that has lapsed', async () => {
    await asked();
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
    await asked();
    pass(10 * MINUTE);
    service.on('POST /confirmations/one/answer', () => refuses(409, 'confirmation-over'));
    tells({ ...waiting, status: 'lapsed' });
    await deny(liv.id, 'one');
    expect(await request()).toMatchObject({ ended: { how: 'lapsed', at: NOW + 10 * MINUTE } });
    expect(await request()).not.toHaveProperty('denying');
  });
});

describe('signing out everywhere', () => {
  const denied = async () => {
    await asked();
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
    await asked();
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

describe('notifications', () => {
  it('go with the account, and none comes after it', async () => {
    await asked();
    const { clear } = fakeBrowser.notifications;
    vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(async (id: string) => {
      await nextTurn(20);
      return clear(id);
    });
    await forgetRequests(liv.id);
    expect(notices()).toEqual({});
    expect(await confirmations.getValue()).toEqual({});
    await forgetRequests(liv.id);
    expect(await badge()).toBe('');
  });

  it('come once, however often they are synced', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await asked();
    await Promise.all([syncNotifications(liv.id), syncNotifications(liv.id)]);
    expect(create).toHaveBeenCalledTimes(1);
    expect((await request())?.notified).toBe(true);
  });

  it('are recorded after they were shown, and after they were cleared', async () => {
    tells(waiting);
    const recorded: unknown[] = [];
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async () => {
      await nextTurn(20);
      recorded.push((await request())?.notified);
      return NOTICE;
    });
    await refreshConfirmations(liv.id);
    expect(recorded).toEqual([undefined]);
    expect((await request())?.notified).toBe(true);

    vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(async () => {
      await nextTurn(20);
      recorded.push((await request())?.notified);
      return true;
    });
    tells({ ...waiting, status: 'lapsed' });
    await refreshConfirmations(liv.id);
    expect(recorded).toEqual([undefined, true]);
    expect((await request())?.notified).toBe(false);
  });

  it('that come while the records go leave none behind', async () => {
    tells(waiting);
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async () => {
      await confirmations.setValue({});
      return NOTICE;
    });
    await refreshConfirmations(liv.id);
    expect(await confirmations.getValue()).toEqual({});
  });
});

describe('a click on a notification', () => {
  const opened = async () => (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);

  it('leads to the page on which its request is answered, in front', async () => {
    await asked();
    const focus = vi.spyOn(fakeBrowser.windows, 'update');
    await openFromNotification(NOTICE);
    expect(await opened()).toEqual([`${EXTENSION_ORIGIN}/confirm.html`]);
    expect(focus).toHaveBeenCalledWith(0, { focused: true });
    expect(notices()).toEqual({});
  });

  it('works where there are no windows', async () => {
    await asked();
    const { create } = fakeBrowser.tabs;
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async (wanted: object) => {
      const { windowId: _none, ...tab } = await create(wanted);
      return tab;
    });
    const focus = vi.spyOn(fakeBrowser.windows, 'update');
    await openFromNotification(NOTICE);
    expect(focus).not.toHaveBeenCalled();
  });

  it('of something else does nothing', async () => {
    await asked();
    await openFromNotification('another');
    await answerFromNotification('another', 1);
    expect(await opened()).toEqual([]);
    expect(Object.keys(notices())).toEqual([NOTICE]);
    expect(service.asked).toEqual([]);
  });

  it('on “Confirm” leads to the page, which takes the proof', async () => {
    await asked();
    await answerFromNotification(NOTICE, 0);
    expect(await opened()).toEqual([`${EXTENSION_ORIGIN}/confirm.html`]);
    expect(service.asked).toEqual([]);
  });

  it('on “It isn’t me” denies', async () => {
    await asked();
    service.on('POST /confirmations/one/answer', done);
    await answerFromNotification(NOTICE, 1);
    expect(service.asked.map(({ body }) => body)).toEqual([{ answer: 'denied' }]);
    expect(await opened()).toEqual([]);
  });
});
