import { browser } from 'wxt/browser';
import type { AccountStatus } from '../../utils/account.ts';
import { isLive, nextMinute } from '../../utils/support-pin.ts';
import type { Wait } from '../../utils/waits.ts';

export const WAKE = 'wake';

/** Packed Chromium extensions are not woken sooner. */
const SOONEST_MS = 30_000;

/** The next moment at which the badge changes, or something half done should be looked at again. */
export async function armAlarm(statuses: AccountStatus[], waits: Wait[], now: number): Promise<void> {
  const moments = [
    ...statuses.flatMap(({ pin, making, fault }) => [
      ...(isLive(pin, now) ? [nextMinute(pin, now)] : []),
      ...(making && !fault ? [now + SOONEST_MS] : []),
    ]),
    ...waits.filter(({ remindedAt }) => remindedAt === undefined).map(({ endsAt }) => endsAt),
  ];
  if (moments.length === 0) await browser.alarms.clear(WAKE);
  else await browser.alarms.create(WAKE, { when: Math.min(...moments) });
}
