import { describe, expect, it } from 'vitest';
import { isOver, isPlausible, waitEnds } from '../../../utils/domain/wait.ts';

const HOUR = 60 * 60_000;
const now = Date.parse('2026-11-22T10:00:00Z');

describe('a wait', () => {
  it('for a change of the profile is a day, not the hour of older guides', () =>
    expect(waitEnds('profile-change', now) - now).toBe(24 * HOUR));

  it('for a new phone number is five days', () =>
    expect(waitEnds('phone-number', now) - now).toBe(120 * HOUR));

  it('is over at its end', () => {
    const wait = { id: 'one', kind: 'profile-change', begunAt: now, endsAt: now + 10 } as const;
    expect(isOver(wait, now + 9)).toBe(false);
    expect(isOver(wait, now + 10)).toBe(true);
  });

  it.each([
    ['now', now, true],
    ['four days ago', now - 96 * HOUR, true],
    ['by a clock that is a bit ahead', now + HOUR / 2, true],
    ['tomorrow', now + 24 * HOUR, false],
    ['a year ago', now - 365 * 24 * HOUR, false],
    ['at no time', Number.NaN, false],
  ])('that begins %s is believed: %j', (_when, from, believed) =>
    expect(isPlausible('phone-number', from, now)).toBe(believed),
  );
});
