import { describe, expect, it } from 'vitest';
import type { SupportPin, SupportPinState } from '../../../protocol/protocol.ts';
import {
  grouped,
  isLive,
  issuedPin,
  minutesLeft,
  nextMinute,
  noticeableSkew,
  phaseOf,
  reconciledPin,
  remaining,
} from '../../../utils/domain/support-pin.ts';

const MINUTE = 60_000;
const HALF_AN_HOUR = 30 * MINUTE;
/** The service's clock when it made the PIN. */
const MADE = Date.UTC(2026, 10, 22, 14, 2);

const answer: SupportPin = {
  id: 'one',
  pin: '4821',
  createdAt: MADE,
  expiresAt: MADE + HALF_AN_HOUR,
  serverNow: MADE,
};

/** @param behind How far the local clock is behind the service's. */
const pinWith = (behind = 0) => issuedPin(answer, 'request', MADE - behind - 20, MADE - behind + 20);

const stateOf = (
  supportPin: Partial<NonNullable<SupportPinState['supportPin']>>,
  serverNow = MADE,
): SupportPinState => ({
  serverNow,
  supportPin: {
    id: 'one',
    status: 'live',
    createdAt: MADE,
    expiresAt: MADE + HALF_AN_HOUR,
    usedAt: null,
    usedBy: null,
    ...supportPin,
  },
});

describe('a PIN that was just made', () => {
  it.each([0, 60 * MINUTE, -60 * MINUTE])(
    'has its thirty minutes when the local clock is %d ms behind',
    (behind) => {
      const pin = pinWith(behind);
      expect(remaining(pin, MADE - behind)).toBe(HALF_AN_HOUR);
      expect(phaseOf(pin, MADE - behind)).toBe('live');
    },
  );

  it('is in its last minute and then expired, by its deadline alone', () => {
    const pin = pinWith();
    expect(phaseOf(pin, MADE + 29 * MINUTE - 1)).toBe('live');
    expect(phaseOf(pin, MADE + 29 * MINUTE)).toBe('last-minute');
    expect(phaseOf(pin, MADE + HALF_AN_HOUR - 1)).toBe('last-minute');
    expect(phaseOf(pin, MADE + HALF_AN_HOUR)).toBe('expired');
  });

  it('has expired after a night of sleep', () => {
    expect(phaseOf(pinWith(), MADE + 10 * 60 * MINUTE)).toBe('expired');
    expect(isLive(pinWith(), MADE + 10 * 60 * MINUTE)).toBe(false);
  });

  it('rounds minutes up, and says when the number changes', () => {
    const pin = pinWith();
    expect(minutesLeft(pin, MADE)).toBe(30);
    expect(minutesLeft(pin, MADE + 1)).toBe(30);
    expect(nextMinute(pin, MADE)).toBe(MADE + MINUTE);
    expect(minutesLeft(pin, MADE + MINUTE)).toBe(29);
    expect(nextMinute(pin, MADE + 29 * MINUTE)).toBe(MADE + HALF_AN_HOUR);
    expect(minutesLeft(pin, MADE + HALF_AN_HOUR)).toBe(0);
  });

  it('reports a local clock that is wrong by two minutes or more', () => {
    expect(noticeableSkew(pinWith(MINUTE))).toBe(0);
    expect(noticeableSkew(pinWith(5 * MINUTE))).toBe(5 * MINUTE);
    expect(noticeableSkew(pinWith(-5 * MINUTE))).toBe(-5 * MINUTE);
  });
});

describe('a PIN after the service was asked', () => {
  it('keeps its digits while it lives, and corrects its deadline when the local clock was set', () => {
    const pin = reconciledPin(pinWith(), stateOf({}, MADE + MINUTE), MADE + 61 * MINUTE, MADE + 61 * MINUTE);
    expect(pin.digits).toBe('4821');
    expect(remaining(pin, MADE + 61 * MINUTE)).toBe(29 * MINUTE);
  });

  it('was used, by whom, at a time of the local clock', () => {
    const state = stateOf({ status: 'used', usedAt: MADE + MINUTE, usedBy: 'Maja Berg' }, MADE + 2 * MINUTE);
    const pin = reconciledPin(pinWith(), state, MADE + 62 * MINUTE, MADE + 62 * MINUTE);
    expect(pin.ended).toEqual({ how: 'used', by: 'Maja Berg', at: MADE + 61 * MINUTE });
    expect(pin.digits).toBeUndefined();
  });

  it('was not used later than now, whatever the service says', () => {
    const state = stateOf({ status: 'used', usedAt: MADE + 99 * MINUTE }, MADE + 2 * MINUTE);
    const pin = reconciledPin(pinWith(), state, MADE + 62 * MINUTE, MADE + 62 * MINUTE);
    expect(pin.ended).toMatchObject({ how: 'used', at: MADE + 62 * MINUTE });
  });

  it.each([
    ['replaced', stateOf({ id: 'two' })],
    ['blocked', stateOf({ status: 'blocked' })],
    ['expired', stateOf({ status: 'expired' })],
    ['revoked', { serverNow: MADE, supportPin: null }],
  ])('is %s, and its digits are gone', (how, state) => {
    const pin = reconciledPin(pinWith(), state, MADE, MADE);
    expect(phaseOf(pin, MADE)).toBe(how);
    expect(pin.digits).toBeUndefined();
  });

  it('keeps its ending', () => {
    const ended = reconciledPin(pinWith(), stateOf({ id: 'two' }), MADE, MADE);
    expect(reconciledPin(ended, stateOf({}), MADE, MADE)).toBe(ended);
  });
});

it.each([
  ['4821', '48 21'],
  ['12345', '12 345'],
  ['123456', '12 34 56'],
  ['1234567', '12 34 567'],
  ['12345678', '12 34 56 78'],
])('is read aloud in groups: %s as %s', (digits, groups) => {
  expect(grouped(digits)).toBe(groups);
});
