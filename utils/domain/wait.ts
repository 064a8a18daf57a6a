/** Waiting times that a site imposes, and when they end. */

export const WAIT_KINDS = ['profile-change', 'phone-number'] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

/** How long a site's waits last, in hours. */
export type WaitHours = Partial<Record<WaitKind, number>>;

/** Moments are milliseconds since 1970 by the local clock. */
export interface Wait {
  id: string;
  /** Id of the site. Absent in records of versions that knew one site with waits. */
  site?: string;
  kind: WaitKind;
  begunAt: number;
  endsAt: number;
  /** When the person was told that it is over. */
  remindedAt?: number;
}

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** @param from When it was asked for, or on which day the number was changed: a moment of that day. */
export const waitEnds = (hours: number, from: number): number => from + hours * HOUR;

/** What a script in a page or a wrong clock may say: begun not in the future, and not over long ago. */
export const isPlausible = (hours: number, from: number, now: number): boolean =>
  from <= now + HOUR && waitEnds(hours, from) > now - DAY;

export const isOver = ({ endsAt }: Wait, now: number): boolean => endsAt <= now;
