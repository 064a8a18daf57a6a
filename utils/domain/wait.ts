/** Waiting times that a site imposes, and when they end. */

export const WAIT_KINDS = ['profile-change', 'phone-number'] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

/** Moments are milliseconds since 1970 by the local clock. */
export interface Wait {
  id: string;
  kind: WaitKind;
  begunAt: number;
  endsAt: number;
  /** When the person was told that it is over. */
  remindedAt?: number;
}

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** A day after the request; five days after a phone number was changed. Source: the site's own pages. */
const LASTS: Record<WaitKind, number> = { 'profile-change': DAY, 'phone-number': 5 * DAY };

/** @param from When the person asked, or any time on the day on which the number was changed. */
export const waitEnds = (kind: WaitKind, from: number): number => from + LASTS[kind];

/** Rejects what only a wrong clock or a hostile script could say: a start in the future, or an end long ago. */
export const isPlausible = (kind: WaitKind, from: number, now: number): boolean =>
  from <= now + HOUR && waitEnds(kind, from) > now - DAY;

export const isOver = ({ endsAt }: Wait, now: number): boolean => endsAt <= now;
