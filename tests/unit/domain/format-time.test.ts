import { expect, it } from 'vitest';
import { ago, minutesAndSeconds, roughDuration } from '../../../utils/domain/format-time.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

it.each([
  [0, 'now'],
  [-5 * SECOND, 'now'],
  [1 * SECOND, '1 second ago'],
  [59 * SECOND + 999, '59 seconds ago'],
  [60 * SECOND, '1 minute ago'],
  [61 * SECOND, '1 minute ago'],
  [2 * MINUTE, '2 minutes ago'],
])('%d ms ago is “%s”', (duration, words) => expect(ago(duration, 'en')).toBe(words));

it.each([
  [10 * SECOND, '1 minute'],
  [59 * MINUTE, '59 minutes'],
  [60 * MINUTE, '1 hour'],
  [61 * MINUTE, '1 hour'],
  [-120 * MINUTE, '2 hours'],
  [150 * MINUTE, '3 hours'],
])('%d ms are about “%s”', (duration, words) => expect(roughDuration(duration, 'en')).toBe(words));

it.each([
  [30 * MINUTE, '30:00'],
  [60 * SECOND + 1, '1:01'],
  [1, '0:01'],
  [0, '0:00'],
])('a timer with %d ms left shows %s', (duration, shown) => expect(minutesAndSeconds(duration)).toBe(shown));
