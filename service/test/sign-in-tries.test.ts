/** The wait at the sign-in, with its numbers written out, so that a changed one fails. */
import { describe, expect, it } from 'vitest';
import { countTry, waitForTry } from '../src/credentials/sign-in-tries.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NONE = { recent: 0, total: 0, last_at: 0 };
const START = Date.UTC(2026, 10, 22);

/** Wrong passwords in a row, each as soon as it may come. @returns The count, and the time of the last one. */
function after(tries: number) {
  let count = NONE;
  let now = START;
  for (let done = 0; done < tries; done++) {
    now += waitForTry(count, now);
    count = countTry(count, now);
  }
  return { count, now };
}

describe('the wait at the sign-in', () => {
  it.each([
    [0, 0],
    [1, 0],
    [9, 0],
    [10, 1],
    [11, 2],
    [12, 5],
    [13, 15],
    [14, 30],
    [15, 60],
    [16, 60],
    [99, 60],
  ])('after %i wrong passwords is %i minutes', (tries, minutes) => {
    const { count, now } = after(tries);
    const wait = minutes * MINUTE;
    expect(waitForTry(count, now)).toBe(wait);
    if (wait > 0) expect(waitForTry(count, now + wait - 1)).toBe(1);
    expect(waitForTry(count, now + wait)).toBe(0);
  });

  it('has no end after a hundred', () => {
    const { count, now } = after(100);
    expect(waitForTry(count, now + 1000 * DAY)).toBe(Number.POSITIVE_INFINITY);
  });

  it('begins anew after a quiet day, and the hundred do not', () => {
    const { count, now } = after(15);
    const almost = countTry(count, now + DAY - 1);
    expect(waitForTry(almost, now + DAY - 1)).toBe(60 * MINUTE);
    const quiet = countTry(count, now + DAY);
    expect(waitForTry(quiet, now + DAY)).toBe(0);
    expect(quiet.total).toBe(16);
  });
});
