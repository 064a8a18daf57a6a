/** What the toolbar icon says: minutes left of the PIN that lasts longest, or that one was used. */
import type { AccountStatus } from './account.ts';
import { isLive, minutesLeft } from './support-pin.ts';

export function badgeText(statuses: AccountStatus[], now: number): string {
  const minutes = statuses.flatMap(({ pin }) => (isLive(pin, now) ? [minutesLeft(pin, now)] : []));
  if (minutes.length > 0) return String(Math.max(...minutes));
  return statuses.some(({ pin }) => pin?.ended?.how === 'used') ? '✓' : '';
}
