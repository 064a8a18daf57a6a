/** What wakes the worker, and what it does then. Listeners that are not there at once miss the event that woke it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { issuedPin } from '../../../utils/domain/support-pin.ts';
import { KEEP_ALIVE_PORT } from '../../../utils/platform/messages.ts';
import { keepWait, readWaits } from '../../../utils/platform/reminders.ts';
import { accounts, confirmations } from '../../../utils/platform/storage.ts';
import { done, FakeService } from './fake-service.ts';
import {
  alarmAt,
  badge,
  connect,
  EXTENSION_ORIGIN,
  eventually,
  HALF_HOUR,
  liv,
  NOW,
  nextTurn,
  notices,
  pass,
  resetWorld,
  setStatus,
  tokensNow,
} from './world.ts';

const MINUTE = 60_000;
const page = { id: 'test-extension-id', url: `${EXTENSION_ORIGIN}/popup.html`, origin: EXTENSION_ORIGIN };
const pin = issuedPin(
  { id: 'pin-1', pin: '4821', createdAt: NOW, expiresAt: NOW + HALF_HOUR, serverNow: NOW },
  'request-1',
  NOW,
  NOW,
);
const request = {
  id: 'one',
  agent: 'Maja',
  desk: 'Bank',
  reason: 'card',
  askedAt: NOW,
  deadline: NOW + HALF_HOUR,
  notified: true,
};

type Listener = (...args: never[]) => unknown;
/** Of events that the fake browser does not have. */
let listeners: Record<string, Listener[]>;
let service: FakeService;

function listen(event: { addListener: unknown }, name: string): void {
  vi.spyOn(event as { addListener: (listener: Listener) => void }, 'addListener').mockImplementation(
    (listener) => {
      listeners[name] = [...(listeners[name] ?? []), listener];
    },
  );
}

const fire = (name: string, ...args: unknown[]) => {
  for (const listener of listeners[name] ?? []) listener(...(args as never[]));
};

/** As the browser does: what is not registered when this returns is not there. */
function start(): void {
  void background.main();
}

async function started(): Promise<void> {
  start();
  await nextTurn(100);
  service.asked.length = 0;
}

beforeEach(async () => {
  resetWorld();
  listeners = {};
  const { runtime, permissions, scripting } = fakeBrowser;
  listen(runtime.onConnect, 'connect');
  listen(permissions.onAdded, 'added');
  listen(permissions.onRemoved, 'removed');
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () => []);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(async () => undefined);
  vi.spyOn(permissions, 'getAll').mockImplementation(async () => ({ origins: ['https://shop.example/*'] }));
  service = new FakeService();
  await connect();
});

const registrations = () => vi.mocked(fakeBrowser.scripting.registerContentScripts).mock.calls.length;

it('every listener is there as soon as the worker runs', () => {
  start();
  const { runtime, alarms, notifications } = fakeBrowser;
  expect(Object.keys(listeners).toSorted()).toEqual(['added', 'connect', 'removed']);
  for (const event of [
    runtime.onMessage,
    runtime.onStartup,
    runtime.onInstalled,
    alarms.onAlarm,
    notifications.onClicked,
    notifications.onButtonClicked,
  ])
    expect(event.hasListeners()).toBe(true);
});

it('runs where notifications have no buttons', () => {
  const { onButtonClicked } = fakeBrowser.notifications;
  Object.assign(fakeBrowser.notifications, { onButtonClicked: undefined });
  expect(start).not.toThrow();
  Object.assign(fakeBrowser.notifications, { onButtonClicked });
});

it('resumes what the previous worker left half made', async () => {
  await setStatus({ signedInUntil: NOW + HALF_HOUR, making: { requestId: 'request-1', since: NOW } });
  start();
  await eventually(() => expect(service.routes()).toContain('POST /support-pin'));
});

describe('a message', () => {
  it('of an extension page is answered', async () => {
    await started();
    const answer = vi.fn();
    const message = { name: 'account.remove', ask: { accountId: liv.id } };
    expect(await fakeBrowser.runtime.onMessage.trigger(message, page as never, answer)).toEqual([true]);
    await eventually(() => expect(answer).toHaveBeenCalledWith({ ok: true, value: undefined }));
    expect(await accounts.getValue()).toEqual([]);
  });

  it('of a script in a web page is answered, and leads to no account', async () => {
    await started();
    const answer = vi.fn();
    const script = { id: page.id, url: 'https://shop.example/', frameId: 0, tab: { id: 7 } };
    const report = { step: 'code', trouble: false, asked: false, landed: false, onlyAsked: false };
    const message = { name: 'guide.spotted', ask: report };
    expect(await fakeBrowser.runtime.onMessage.trigger(message, script as never, answer)).toEqual([true]);
    await eventually(() => expect(answer).toHaveBeenCalledWith(expect.objectContaining({ kind: 'guide' })));
    const removal = { name: 'account.remove', ask: { accountId: liv.id } };
    expect(await fakeBrowser.runtime.onMessage.trigger(removal, script as never, answer)).toEqual([false]);
    expect(await accounts.getValue()).toEqual([liv]);
  });
});

describe('a port', () => {
  const port = (name: string, sender: object | undefined) => ({ name, sender, disconnect: vi.fn() });

  it('of an extension page that wants live events has the streams opened', async () => {
    await started();
    const popup = port(KEEP_ALIVE_PORT, page);
    fire('connect', popup);
    await eventually(() => expect(service.routes()).toEqual(['GET /events']));
    expect(popup.disconnect).not.toHaveBeenCalled();
  });

  it.each([
    ['another name', 'other', page],
    ['a script in a web page', KEEP_ALIVE_PORT, { ...page, url: 'https://evil.example/' }],
    ['nobody', KEEP_ALIVE_PORT, undefined],
  ])('of %s is closed', async (_who, name, sender) => {
    await started();
    const other = port(name, sender);
    fire('connect', other);
    expect(other.disconnect).toHaveBeenCalledOnce();
    await nextTurn(20);
    expect(service.asked).toEqual([]);
  });
});

describe('an alarm', () => {
  const alarm = (name: string) => ({ name, scheduledTime: NOW, persistAcrossSessions: true });

  it('of ours refreshes everything', async () => {
    await setStatus({ pin });
    await started();
    pass(5 * MINUTE);
    await fakeBrowser.alarms.onAlarm.trigger(alarm('wake'));
    await eventually(async () => expect(await badge()).toBe('25'));
    await fakeBrowser.alarms.onAlarm.trigger(alarm('look'));
    await eventually(() => expect(service.routes()).toContain('GET /confirmations'));
  });

  it('of another kind does not', async () => {
    await started();
    await fakeBrowser.alarms.onAlarm.trigger(alarm('other'));
    await nextTurn(50);
    expect(service.asked).toEqual([]);
  });
});

describe('a permission', () => {
  it('that is given has the guide registered', async () => {
    await started();
    fire('added', { origins: ['https://shop.example/*'] });
    await eventually(() => expect(registrations()).toBe(1));
  });

  it('that is taken back signs its accounts out, clears their alarms, and has the guide registered anew', async () => {
    await started();
    expect(await alarmAt('look')).toBeDefined();
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
    fire('removed', { origins: ['https://account.bank.example/*'] });
    await eventually(async () => {
      expect(await tokensNow()).toEqual({});
      expect(await alarmAt('look')).toBeUndefined();
      expect(registrations()).toBe(1);
    });
  });
});

it('an update of the extension has the guide registered again', async () => {
  await started();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  await eventually(() => expect(registrations()).toBe(1));
});

describe('a click on a notification', () => {
  const tabs = async () => (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);

  beforeEach(async () => {
    await confirmations.setValue({ [liv.id]: { proof: 'password', requests: [request] } });
    await started();
  });

  it('of a request opens the page of its answer', async () => {
    await fakeBrowser.notifications.onClicked.trigger('liv one');
    await eventually(async () => expect(await tabs()).toEqual([`${EXTENSION_ORIGIN}/confirm.html`]));
  });

  it('on a button of it answers', async () => {
    service.on('POST /confirmations/one/answer', done);
    await fakeBrowser.notifications.onButtonClicked.trigger('liv one', 1);
    await eventually(() => expect(service.asked.at(-1)?.body).toEqual({ answer: 'denied' }));
  });

  it('of a reminder opens the site', async () => {
    await keepWait({ id: 'wait', kind: 'profile-change', begunAt: NOW, endsAt: NOW, remindedAt: NOW });
    await fakeBrowser.notifications.onClicked.trigger('wait');
    await eventually(async () => expect(await tabs()).toEqual(['https://www.mitid.dk/']));
    expect(await readWaits()).toHaveLength(1);
    expect(notices()).toEqual({});
  });
});
