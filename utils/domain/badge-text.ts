/**
 * What the toolbar icon says: that somebody asks, minutes left of the PIN that lasts longest, that one was used, or
 * that a wait is over.
 */

import type { AccountStatus } from './account.ts';
import { type ConfirmationRequests, waitingIn } from './confirmation-request.ts';
import { isLive, minutesLeft } from './support-pin.ts';
import { isOver, type Wait } from './wait.ts';

export function badgeText(
  statuses: AccountStatus[],
  asking: ConfirmationRequests[],
  waits: Wait[],
  now: number,
): string {
  // Before the minutes: a PIN is looked after by whoever made it, but a request comes unlooked for, somebody waits
  // for its answer, and where it is not the person who calls, a stranger is talking to the desk just now.
  if (asking.some((one) => waitingIn(one, now))) return '?';
  const minutes = statuses.flatMap(({ pin }) => (isLive(pin, now) ? [minutesLeft(pin, now)] : []));
  if (minutes.length > 0) return String(Math.max(...minutes));
  if (statuses.some(({ pin }) => pin?.ended?.how === 'used')) return '✓';
  return waits.some((wait) => isOver(wait, now)) ? '!' : '';
}
