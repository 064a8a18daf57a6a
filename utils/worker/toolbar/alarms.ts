import { browser } from 'wxt/browser';
import { type AccountStatus, isSignedIn } from '../../domain/account.ts';
import { type ConfirmationRequests, isWaiting } from '../../domain/confirmation-request.ts';
import { isLive, nextMinute } from '../../domain/support-pin.ts';
import type { Wait } from '../../domain/wait.ts';

const WAKE = 'wake';

/** Asks the services once a minute, for what nobody tells a worker that sleeps. */
const LOOK = 'look';
const LOOK_MINUTES = 1;

/** The names of all alarms, each of which is answered by looking at everything. */
export const ALARMS: readonly string[] = [WAKE, LOOK];

/** Packed Chromium extensions are not woken sooner. */
const SOONEST_MS = 30_000;

/** The next moment at which the badge changes, or something half done should be looked at again. */
export async function armAlarms(
  statuses: AccountStatus[],
  asking: ConfirmationRequests[],
  waits: Wait[],
  now: number,
): Promise<void> {
  await Promise.all([armWake(statuses, asking, waits, now), armLook(statuses, now)]);
}

async function armLook(statuses: AccountStatus[], now: number): Promise<void> {
  if (!statuses.some((status) => isSignedIn(status, now))) await browser.alarms.clear(LOOK);
  // Set anew it would begin its minute anew, and never come where much is going on.
  else if (!(await browser.alarms.get(LOOK)))
    await browser.alarms.create(LOOK, { periodInMinutes: LOOK_MINUTES });
}

async function armWake(
  statuses: AccountStatus[],
  asking: ConfirmationRequests[],
  waits: Wait[],
  now: number,
): Promise<void> {
  const moments = [
    ...statuses.flatMap(({ pin, making, fault }) => [
      ...(isLive(pin, now) ? [nextMinute(pin, now)] : []),
      ...(making && !fault ? [now + SOONEST_MS] : []),
    ]),
    ...asking.flatMap(({ requests }) =>
      requests.filter((request) => isWaiting(request, now)).map(({ deadline }) => deadline),
    ),
    ...waits.filter(({ remindedAt }) => remindedAt === undefined).map(({ endsAt }) => endsAt),
  ];
  if (moments.length === 0) await browser.alarms.clear(WAKE);
  else await browser.alarms.create(WAKE, { when: Math.min(...moments) });
}
