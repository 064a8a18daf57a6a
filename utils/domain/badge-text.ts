/**
 * The text on the toolbar icon: a help desk asks, the minutes left of the PIN that lasts longest, a PIN was used, or a
 * wait is over.
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
  // A request comes before the minutes. The person knows of the PIN, but does not expect a request. The desk waits for
  // the answer, and if the caller is somebody else, a stranger is talking to the desk right now.
  if (asking.some((one) => waitingIn(one, now))) return '?';
  const minutes = statuses.flatMap(({ pin }) => (isLive(pin, now) ? [minutesLeft(pin, now)] : []));
  if (minutes.length > 0) return String(Math.max(...minutes));
  if (statuses.some(({ pin }) => pin?.ended?.how === 'used')) return '✓';
  return waits.some((wait) => isOver(wait, now)) ? '!' : '';
}
