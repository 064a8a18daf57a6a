/** What the toolbar icon says: minutes left of the PIN that lasts longest, that one was used, or that a wait is over. */
import type { AccountStatus } from './account.ts';
import { isLive, minutesLeft } from './support-pin.ts';
import { isOver, type Wait } from './waits.ts';

export function badgeText(statuses: AccountStatus[], waits: Wait[], now: number): string {
  const minutes = statuses.flatMap(({ pin }) => (isLive(pin, now) ? [minutesLeft(pin, now)] : []));
  if (minutes.length > 0) return String(Math.max(...minutes));
  if (statuses.some(({ pin }) => pin?.ended?.how === 'used')) return '✓';
  return waits.some((wait) => isOver(wait, now)) ? '!' : '';
}
