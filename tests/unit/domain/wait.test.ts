import { describe, expect, it } from 'vitest';
import { SITES } from '../../../sites/index.ts';
import { siteOfWait } from '../../../sites/site-of-wait.ts';
import { isOver, isPlausible, waitEnds } from '../../../utils/domain/wait.ts';

const HOUR = 60 * 60_000;
const now = Date.parse('2026-11-22T10:00:00Z');

describe('a wait', () => {
  it('lasts as many hours as the site says', () => {
    expect(waitEnds(24, now) - now).toBe(24 * HOUR);
    expect(waitEnds(120, now) - now).toBe(120 * HOUR);
  });

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
    expect(isPlausible(120, from, now)).toBe(believed),
  );
});

describe('the site of a wait', () => {
  it.each(SITES)('is $name where the record says so', (site) =>
    expect(siteOfWait({ site: site.id, kind: 'profile-change' })).toBe(site),
  );

  it.each(['nobody', undefined])('is the first that has such a wait where the record says %j', (site) => {
    const found = siteOfWait({ kind: 'profile-change', ...(site && { site }) });
    expect(found?.waits?.['profile-change']).toBeGreaterThan(0);
  });
});
