import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { amazon } from '../../../sites/amazon.ts';
import { apple } from '../../../sites/apple.ts';
import { readHistory } from '../../../utils/platform/history.ts';
import { journeys, mutedHosts, sitePins } from '../../../utils/platform/storage.ts';
import {
  dropSitePin,
  expireSitePins,
  keepPagePin,
  openPinPage,
} from '../../../utils/worker/guide/site-pin.ts';
import { alarmAt, badge, HALF_HOUR, historyKinds, NOW, pass, resetWorld } from './world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ADDRESS = 'https://account.apple.com/account/manage';

const pin = async () => (await sitePins.getValue()).apple;

beforeEach(resetWorld);

describe('a PIN that was read', () => {
  it('is kept until its page’s own end, with badge, alarm and history', async () => {
    expect(await keepPagePin(apple, { digits: '4821', expiresAt: NOW + 10 * MINUTE })).toBe(true);
    expect(await pin()).toMatchObject({ digits: '4821', deadline: NOW + 10 * MINUTE, lifetime: 10 * MINUTE });
    expect(await badge()).toBe('10');
    expect(await alarmAt('wake')).toBe(NOW + MINUTE);
    expect(await readHistory()).toMatchObject([
      { kind: 'made', at: NOW, accountId: 'apple', serviceName: 'Apple' },
    ]);
  });

  it.each([
    ['none', undefined],
    ['one that is over', NOW],
    ['one beyond a day', NOW + DAY + 1],
  ])('lasts as long as the site’s PINs do where its page states %s', async (_what, expiresAt) => {
    await keepPagePin(apple, { digits: '4821', expiresAt });
    expect(await pin()).toMatchObject({ deadline: NOW + HALF_HOUR });
  });

  it('may last a day', async () => {
    await keepPagePin(apple, { digits: '4821', expiresAt: NOW + DAY });
    expect(await pin()).toMatchObject({ deadline: NOW + DAY });
  });

  it('is not believed with other digits, or of a site that makes none', async () => {
    expect(await keepPagePin(apple, { digits: '48213' })).toBe(false);
    expect(await keepPagePin(amazon, { digits: '4821' })).toBe(false);
    expect(await sitePins.getValue()).toEqual({});
  });

  it('once more, as after a reload, is the same one', async () => {
    await keepPagePin(apple, { digits: '4821' });
    const before = await pin();
    pass(MINUTE);
    expect(await keepPagePin(apple, { digits: '4821' })).toBe(true);
    expect(await pin()).toEqual(before);
    expect(await historyKinds()).toEqual(['made']);
  });

  it('with the digits of one that is over is another one', async () => {
    await keepPagePin(apple, { digits: '4821' });
    pass(HALF_HOUR);
    await keepPagePin(apple, { digits: '4821' });
    expect(await pin()).toMatchObject({ deadline: NOW + 2 * HALF_HOUR });
    expect((await historyKinds()).toSorted()).toEqual(['expired', 'made', 'made']);
  });

  it('takes the place of the one before', async () => {
    await keepPagePin(apple, { digits: '4821' });
    pass(MINUTE);
    await keepPagePin(apple, { digits: '1234' });
    expect(await pin()).toMatchObject({ digits: '1234' });
    expect(await historyKinds()).toEqual(['made', 'replaced', 'made']);
  });

  it('loses its digits at its end, once', async () => {
    await keepPagePin(apple, { digits: '4821' });
    pass(HALF_HOUR - 1);
    await expireSitePins();
    expect(await pin()).toHaveProperty('digits');
    pass(1);
    await expireSitePins();
    await expireSitePins();
    expect(await pin()).toMatchObject({ ended: { how: 'expired' } });
    expect(await pin()).not.toHaveProperty('digits');
    expect(await readHistory()).toMatchObject([{ kind: 'expired', at: NOW + HALF_HOUR }, { kind: 'made' }]);
  });
});

describe('a PIN that is dropped', () => {
  it.each([
    ['because it was given to support, is used', true, ['made', 'used']],
    ['out of sight, leaves no more in the history', false, ['made']],
  ])('%s', async (_why, given, kinds) => {
    await keepPagePin(apple, { digits: '4821' });
    pass(MINUTE);
    await dropSitePin('apple', given);
    expect(await sitePins.getValue()).toEqual({});
    expect(await badge()).toBe('');
    expect(await alarmAt('wake')).toBeUndefined();
    expect(await historyKinds()).toEqual(kinds);
  });

  it('that is not there is no use of one', async () => {
    await dropSitePin('apple', true);
    expect(await historyKinds()).toEqual([]);
  });
});

describe('the page on which a site makes its PIN', () => {
  const active = async () => (await fakeBrowser.tabs.query({ active: true })).map(({ url }) => url);

  /** Tabs that are open on the site. */
  const openTabs = (...tabs: { id: number; lastAccessed?: number; windowId?: number }[]) => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs as never);
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => undefined as never);
    return { query, update };
  };

  it('opens in a tab of its own, after its journey was written', async () => {
    const { update } = fakeBrowser.tabs;
    const before: unknown[] = [];
    vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async (...args: unknown[]) => {
      before.push(await journeys.getValue());
      return update(args[0] as number, args[1] as object);
    });
    await mutedHosts.setValue(['account.apple.com']);
    await openPinPage('apple');
    expect(await active()).toEqual([ADDRESS]);
    const [tab] = await fakeBrowser.tabs.query({ active: true });
    expect(before).toMatchObject([{ [tab?.id ?? 0]: { step: 'sign-in', verdict: { site: 'apple' } } }]);
    expect(await mutedHosts.getValue()).toEqual([]);
  });

  it('is brought to the front where it is open, in the tab that was looked at last', async () => {
    const { query, update } = openTabs(
      { id: 3, lastAccessed: 1 },
      { id: 4, lastAccessed: 2, windowId: 5 },
      { id: 6 },
    );
    const focus = vi.spyOn(fakeBrowser.windows, 'update');
    const look = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => 'seen');
    await openPinPage('apple');
    expect(query).toHaveBeenCalledWith({ url: 'https://account.apple.com/*' });
    expect(update.mock.calls).toEqual([[4, { active: true }]]);
    expect(focus.mock.calls).toEqual([[5, { focused: true }]]);
    expect(look.mock.calls.map(([tabId]) => tabId)).toEqual([4]);
    expect(Object.keys(await journeys.getValue())).toEqual(['4']);
  });

  it('is brought to the front where there are no windows', async () => {
    openTabs({ id: 3 });
    const focus = vi.spyOn(fakeBrowser.windows, 'update');
    await openPinPage('apple');
    expect(focus).not.toHaveBeenCalled();
  });

  it('is none where the site makes no PINs', async () => {
    await openPinPage('amazon');
    expect(await active()).toEqual([]);
    expect(await journeys.getValue()).toEqual({});
  });
});
