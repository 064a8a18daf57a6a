/** Times that a site makes people wait, and when they are over. */

export const WAIT_KINDS = ['profile-change', 'phone-number'] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

/** Moments are milliseconds since 1970 by the local clock. */
export interface Wait {
  id: string;
  kind: WaitKind;
  begunAt: number;
  endsAt: number;
  /** The person was told that it is over. */
  remindedAt?: number;
}

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** A day from the request, five from the day on which a phone number was changed. Source: the site's own pages. */
const LASTS: Record<WaitKind, number> = { 'profile-change': DAY, 'phone-number': 5 * DAY };

/** @param from When it was asked for, or on which day the number was changed: a moment of that day. */
export const waitEnds = (kind: WaitKind, from: number): number => from + LASTS[kind];

/** What a script in a page or a wrong clock may say: begun not in the future, and not over long ago. */
export const isPlausible = (kind: WaitKind, from: number, now: number): boolean =>
  from <= now + HOUR && waitEnds(kind, from) > now - DAY;

export const isOver = ({ endsAt }: Wait, now: number): boolean => endsAt <= now;
