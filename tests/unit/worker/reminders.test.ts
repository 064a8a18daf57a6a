import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siteById } from '../../../sites/index.ts';
import type { WaitKind } from '../../../utils/domain/wait.ts';
import { readWaits } from '../../../utils/platform/reminders.ts';
import { languageChoice } from '../../../utils/platform/storage.ts';
import { beginWait, endWait, openFromReminder, remindOfWaits } from '../../../utils/worker/reminders.ts';
import { alarmAt, badge, NOW, notices, pass, resetWorld } from './world.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

beforeEach(resetWorld);

const begin = (kind: WaitKind, from: number) => beginWait(siteById('mitid'), kind, from);

const only = async () => {
  const [wait] = await readWaits();
  if (!wait) throw new Error('There is no wait.');
  return wait;
};

describe('a wait', () => {
  it('is kept with its end, and the alarm is set for it', async () => {
    await begin('profile-change', NOW);
    expect(await only()).toMatchObject({ kind: 'profile-change', begunAt: NOW, endsAt: NOW + DAY });
    expect(await alarmAt('wake')).toBe(NOW + DAY);
  });

  it('that is told twice is one, and another kind or a later one is another', async () => {
    await Promise.all([begin('profile-change', NOW), begin('profile-change', NOW + 59_999)]);
    expect(await readWaits()).toHaveLength(1);
    await begin('profile-change', NOW + 60_000);
    await begin('phone-number', NOW);
    expect(await readWaits()).toHaveLength(3);
  });

  it('is none where the site has no such wait, or is not known', async () => {
    expect(await beginWait(siteById('amazon'), 'phone-number', NOW)).toBe(false);
    expect(await beginWait(undefined, 'phone-number', NOW)).toBe(false);
    expect(await readWaits()).toEqual([]);
  });

  it('that cannot be is not kept', async () => {
    await begin('profile-change', NOW + DAY);
    await begin('profile-change', NOW - 3 * DAY);
    expect(await readWaits()).toEqual([]);
  });

  it('is one of twenty at most', async () => {
    for (let hour = 0; hour < 25; hour++) await begin('phone-number', NOW - hour * HOUR);
    expect(await readWaits()).toHaveLength(20);
  });

  it('can be ended, with its reminder and its alarm', async () => {
    await begin('profile-change', NOW);
    pass(DAY);
    await remindOfWaits();
    await endWait((await only()).id);
    expect(await readWaits()).toEqual([]);
    expect(notices()).toEqual({});
    expect(await badge()).toBe('');
    expect(await alarmAt('wake')).toBeUndefined();
  });
});

describe('a reminder', () => {
  it('comes once, when the wait is over, in the person’s language', async () => {
    await languageChoice.setValue('da');
    await begin('profile-change', NOW);
    await begin('phone-number', NOW);
    pass(DAY - 1);
    await remindOfWaits();
    expect(notices()).toEqual({});

    pass(1);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await remindOfWaits();
    expect(Object.values(notices())).toMatchObject([{ title: 'Nu kan du ændre din MitID-adgangskode' }]);
    expect(await badge()).toBe('!');
    // Of the longer wait.
    expect(await alarmAt('wake')).toBe(NOW + 5 * DAY);

    await remindOfWaits();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('leads to the site when it is clicked', async () => {
    await begin('profile-change', NOW);
    pass(DAY);
    await remindOfWaits();
    await openFromReminder((await only()).id);
    expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain('https://www.mitid.dk/');
    expect(notices()).toEqual({});
  });

  it('is no other notification', async () => {
    await openFromReminder('another');
    expect(await fakeBrowser.tabs.query({ url: 'https://www.mitid.dk/' })).toEqual([]);
  });
});
