/** Badge and alarms, as the records want them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AccountStatus } from '../../../utils/domain/account.ts';
import type { ConfirmationRequests } from '../../../utils/domain/confirmation-request.ts';
import { endedPin, type PinRecord } from '../../../utils/domain/support-pin.ts';
import type { Wait } from '../../../utils/domain/wait.ts';
import { keepWait } from '../../../utils/platform/reminders.ts';
import { confirmations, sitePins, statuses } from '../../../utils/platform/storage.ts';
import { catchUp } from '../../../utils/worker/records.ts';
import { ALARMS } from '../../../utils/worker/toolbar/alarms.ts';
import { alarmAt, badge, HALF_HOUR, NOW, nextTurn, resetWorld } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const pin: PinRecord = {
  id: 'one',
  requestId: 'one',
  digits: '4821',
  deadline: NOW + HALF_HOUR,
  lifetime: HALF_HOUR,
  skew: 0,
};
const shorter = { ...pin, deadline: NOW + 5 * MINUTE + 1 };
const used = endedPin(pin, { how: 'used', by: null, at: NOW });
const making = { requestId: 'two', since: NOW };
const fault = { code: 'offline' as const, at: NOW };

const asking = (more = {}): ConfirmationRequests => ({
  proof: 'password',
  requests: [
    {
      id: 'one',
      agent: 'Maja',
      desk: 'Bank',
      reason: 'card',
      askedAt: NOW,
      deadline: NOW + 10 * MINUTE,
      ...more,
    },
  ],
});
const wait = (endsAt: number, more = {}): Wait => ({
  id: 'wait',
  kind: 'profile-change',
  begunAt: NOW - 24 * HOUR,
  endsAt,
  ...more,
});

interface Records {
  accounts?: AccountStatus[];
  site?: PinRecord;
  asking?: ConfirmationRequests;
  wait?: Wait;
}

async function draw(records: Records): Promise<void> {
  await statuses.setValue({ ...(records.accounts ?? []) } as Record<string, AccountStatus>);
  if (records.site) await sitePins.setValue({ apple: records.site });
  if (records.asking) await confirmations.setValue({ liv: records.asking });
  if (records.wait) await keepWait(records.wait);
  await catchUp();
}

beforeEach(resetWorld);

it.each<[string, Records, string]>([
  ['nothing', {}, ''],
  ['the minutes of the PIN that lasts longest', { accounts: [{ pin }, { pin: shorter }] }, '30'],
  ['the minutes of a site’s own PIN', { site: shorter }, '6'],
  ['that one was used', { accounts: [{ pin: used }] }, '✓'],
  ['the minutes before that', { accounts: [{ pin: used }, { pin: shorter }] }, '6'],
  ['that somebody asks, before all else', { accounts: [{ pin }], asking: asking() }, '?'],
  ['nothing of a request that was denied', { asking: asking({ denying: {} }) }, ''],
  ['nothing of a request that has lapsed', { asking: asking({ deadline: NOW }) }, ''],
  ['that a wait is over', { wait: wait(NOW) }, '!'],
  ['nothing of a wait that goes on', { wait: wait(NOW + 1) }, ''],
])('the badge says %s', async (_what, records, text) => {
  await draw(records);
  expect(await badge()).toBe(text);
});

it('the badge is drawn in colours that can be read', async () => {
  await draw({ accounts: [{ pin }] });
  expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([0x0b, 0x6b, 0x4f, 255]);
  expect(await fakeBrowser.action.getBadgeTextColor({})).toBe('#ffffff');
});

it('the badge is drawn when the update is over, not later', async () => {
  const { setBadgeText } = fakeBrowser.action;
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async (details) => {
    await nextTurn(50);
    await setBadgeText(details);
  });
  await draw({ accounts: [{ pin }] });
  expect(await badge()).toBe('30');
});

it('alarms are set where the browser has no badge', async () => {
  const { action } = fakeBrowser;
  Object.assign(fakeBrowser, { action: {} });
  await draw({ accounts: [{ pin }] });
  Object.assign(fakeBrowser, { action });
  expect(await alarmAt('wake')).toBe(NOW + MINUTE);
});

describe('the worker is woken', () => {
  it.each<[string, Records, number | undefined]>([
    ['never, where there is nothing', {}, undefined],
    ['when the minutes change', { accounts: [{ pin: shorter }] }, NOW + 1],
    ['when the minutes of a site’s PIN change', { site: pin }, NOW + MINUTE],
    ['in half a minute for a PIN that is half made', { accounts: [{ making }] }, NOW + HALF_HOUR / 60],
    ['never for one that was refused', { accounts: [{ making, fault }] }, undefined],
    ['never for a PIN that is over', { accounts: [{ pin: used }] }, undefined],
    ['when a request lapses', { asking: asking() }, NOW + 10 * MINUTE],
    ['never for one that was answered', { asking: asking({ ended: { how: 'denied', at: NOW } }) }, undefined],
    ['when a wait is over', { wait: wait(NOW + HOUR) }, NOW + HOUR],
    ['never for one that was told', { wait: wait(NOW + HOUR, { remindedAt: NOW }) }, undefined],
    [
      'at the first of several',
      { accounts: [{ pin }, { making }], asking: asking(), wait: wait(NOW + HOUR) },
      NOW + HALF_HOUR / 60,
    ],
  ])('%s', async (_when, records, moment) => {
    await draw(records);
    expect(await alarmAt('wake')).toBe(moment);
  });

  it('no more once nothing is waited for', async () => {
    await draw({ accounts: [{ pin }] });
    await draw({});
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

describe('while somebody is signed in', () => {
  const signedIn = { accounts: [{ signedInUntil: NOW + HOUR }] };

  it('the services are asked every minute', async () => {
    await draw(signedIn);
    expect(await fakeBrowser.alarms.get('look')).toMatchObject({ periodInMinutes: 1 });
    await draw({ accounts: [{ signedInUntil: NOW }] });
    expect(await fakeBrowser.alarms.get('look')).toBeUndefined();
  });

  it('the minute does not begin anew with each update', async () => {
    await draw(signedIn);
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await draw(signedIn);
    expect(create).not.toHaveBeenCalled();
  });
});

it('all alarms are known by their names', async () => {
  await draw({ accounts: [{ pin, signedInUntil: NOW + HOUR }] });
  const names = (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
  expect(names.toSorted()).toEqual(ALARMS.toSorted());
});
