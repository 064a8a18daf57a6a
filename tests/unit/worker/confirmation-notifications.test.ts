/** Notifications of confirmation requests, and clicks on them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { confirmations } from '../../../utils/platform/storage.ts';
import {
  answerFromNotification,
  openFromNotification,
} from '../../../utils/worker/confirmation/notification-clicks.ts';
import { forgetRequests, syncNotifications } from '../../../utils/worker/confirmation/notifications.ts';
import { refreshConfirmations } from '../../../utils/worker/confirmation/requests.ts';
import { askedByDesk, FakeDesk, NOTICE_ID, requestNow } from './fake-desk.ts';
import { done } from './fake-service.ts';
import { badge, connect, EXTENSION_ORIGIN, liv, nextTurn, notices, resetWorld } from './world.ts';

let service: FakeDesk;

beforeEach(async () => {
  resetWorld();
  service = new FakeDesk();
  await connect();
});

describe('notifications', () => {
  it('go with the account, and none comes after it', async () => {
    await service.asks();
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
    await service.asks();
    await Promise.all([syncNotifications(liv.id), syncNotifications(liv.id)]);
    expect(create).toHaveBeenCalledTimes(1);
    expect((await requestNow())?.notified).toBe(true);
  });

  it('are recorded after they were shown, and after they were cleared', async () => {
    service.has(askedByDesk);
    const recorded: unknown[] = [];
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async () => {
      await nextTurn(20);
      recorded.push((await requestNow())?.notified);
      return NOTICE_ID;
    });
    await refreshConfirmations(liv.id);
    expect(recorded).toEqual([undefined]);
    expect((await requestNow())?.notified).toBe(true);

    vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(async () => {
      await nextTurn(20);
      recorded.push((await requestNow())?.notified);
      return true;
    });
    service.has({ ...askedByDesk, status: 'lapsed' });
    await refreshConfirmations(liv.id);
    expect(recorded).toEqual([undefined, true]);
    expect((await requestNow())?.notified).toBe(false);
  });

  it('that come while the records go leave none behind', async () => {
    service.has(askedByDesk);
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async () => {
      await confirmations.setValue({});
      return NOTICE_ID;
    });
    await refreshConfirmations(liv.id);
    expect(await confirmations.getValue()).toEqual({});
  });
});

describe('a click on a notification', () => {
  const opened = async () => (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);

  it('leads to the page on which its request is answered, in front', async () => {
    await service.asks();
    const focus = vi.spyOn(fakeBrowser.windows, 'update');
    await openFromNotification(NOTICE_ID);
    expect(await opened()).toEqual([`${EXTENSION_ORIGIN}/confirm.html`]);
    expect(focus).toHaveBeenCalledWith(0, { focused: true });
    expect(notices()).toEqual({});
  });

  it('works where there are no windows', async () => {
    await service.asks();
    const { create } = fakeBrowser.tabs;
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async (wanted: object) => {
      const { windowId: _none, ...tab } = await create(wanted);
      return tab;
    });
    const focus = vi.spyOn(fakeBrowser.windows, 'update');
    await openFromNotification(NOTICE_ID);
    expect(focus).not.toHaveBeenCalled();
  });

  it('of something else does nothing', async () => {
    await service.asks();
    await openFromNotification('another');
    await answerFromNotification('another', 1);
    expect(await opened()).toEqual([]);
    expect(Object.keys(notices())).toEqual([NOTICE_ID]);
    expect(service.asked).toEqual([]);
  });

  it('on “Confirm” leads to the page, which takes the proof', async () => {
    await service.asks();
    await answerFromNotification(NOTICE_ID, 0);
    expect(await opened()).toEqual([`${EXTENSION_ORIGIN}/confirm.html`]);
    expect(service.asked).toEqual([]);
  });

  it('on “It isn’t me” denies', async () => {
    await service.asks();
    service.on('POST /confirmations/one/answer', done);
    await answerFromNotification(NOTICE_ID, 1);
    expect(service.asked.map(({ body }) => body)).toEqual([{ answer: 'denied' }]);
    expect(await opened()).toEqual([]);
  });
});
