/**
 * A support PIN as the extension knows it. State is a deadline: what a PIN is now follows from its record and the time,
 * whatever the computer and the worker did in between.
 */
import type { SupportPin, SupportPinState } from '../../protocol/protocol.ts';
import { skewOf } from './clock-skew.ts';

export interface PinRecord {
  id: string;
  requestId: string;
  /** Deleted as soon as the PIN is over. */
  digits?: string;
  /** Milliseconds since 1970 by the local clock, which may be wrong. */
  deadline: number;
  /** The whole lifetime of the PIN, in milliseconds. */
  lifetime: number;
  /** What to add to the local clock to agree with the service's, in milliseconds. */
  skew: number;
  ended?: PinEnd;
}

export type PinEnd =
  | { how: 'used'; by: string | null; at: number }
  | { how: 'replaced' | 'blocked' | 'revoked' | 'expired' };

export type PinPhase = 'live' | 'last-minute' | PinEnd['how'];

const MINUTE = 60_000;

/** From this skew on, the person is told that the local clock is wrong. */
const NOTICEABLE_SKEW = 2 * MINUTE;

export function issuedPin(
  answer: SupportPin,
  requestId: string,
  askedAt: number,
  answeredAt: number,
): PinRecord {
  const skew = skewOf(answer.serverNow, askedAt, answeredAt);
  return {
    id: answer.id,
    requestId,
    digits: answer.pin,
    deadline: answer.expiresAt - skew,
    lifetime: answer.expiresAt - answer.createdAt,
    skew,
  };
}

/** The record after the service has answered with the state of its newest PIN. */
export function reconciledPin(
  record: PinRecord,
  { supportPin, serverNow }: SupportPinState,
  askedAt: number,
  answeredAt: number,
): PinRecord {
  if (record.ended) return record;
  const skew = skewOf(serverNow, askedAt, answeredAt);
  if (!supportPin) return endedPin(record, { how: 'revoked' });
  if (supportPin.id !== record.id) return endedPin(record, { how: 'replaced' });
  if (supportPin.status === 'used')
    return endedPin(record, {
      how: 'used',
      by: supportPin.usedBy,
      // What is said to be done is not ahead.
      at: Math.min((supportPin.usedAt ?? serverNow) - skew, answeredAt),
    });
  if (supportPin.status === 'blocked' || supportPin.status === 'expired')
    return endedPin(record, { how: supportPin.status });
  return { ...record, skew, deadline: supportPin.expiresAt - skew };
}

export function endedPin({ digits: _gone, ...record }: PinRecord, ended: PinEnd): PinRecord {
  return { ...record, ended };
}

export const remaining = ({ deadline }: PinRecord, now: number): number => Math.max(0, deadline - now);

export function phaseOf(record: PinRecord, now: number): PinPhase {
  if (record.ended) return record.ended.how;
  const left = remaining(record, now);
  if (left === 0) return 'expired';
  return left <= MINUTE ? 'last-minute' : 'live';
}

/** The same record, or an ended one once its deadline has passed. */
export const expiredPin = (record: PinRecord, now: number): PinRecord =>
  !record.ended && phaseOf(record, now) === 'expired' ? endedPin(record, { how: 'expired' }) : record;

export const isLive = (record: PinRecord | undefined, now: number): record is PinRecord =>
  record !== undefined && ['live', 'last-minute'].includes(phaseOf(record, now));

/** Whole minutes, rounded up: 1 in the last minute, 0 when it is over. */
export const minutesLeft = (record: PinRecord, now: number): number =>
  Math.ceil(remaining(record, now) / MINUTE);

/** When `minutesLeft` changes next. */
export const nextMinute = (record: PinRecord, now: number): number =>
  record.deadline - (minutesLeft(record, now) - 1) * MINUTE;

/** How wrong the local clock is, in milliseconds; 0 where it is right enough. */
export const noticeableSkew = ({ skew }: PinRecord): number => (Math.abs(skew) >= NOTICEABLE_SKEW ? skew : 0);

/** "48 21": pairs, as people read them aloud. An odd last digit joins the pair before it. */
export const grouped = (digits: string): string => digits.replace(/\d\d(?=\d\d)/g, '$& ');
