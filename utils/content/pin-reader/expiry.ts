/**
 * Reads from a dialog's words when its PIN ends, in the languages of the pages that were seen. The order of day and
 * month or a 12-hour clock may be ambiguous. A PIN ends soon, so the soonest reading counts.
 */
import { durationIn } from './duration.ts';
import { monthOf, TODAY, TOMORROW } from './months.ts';
import { takeZone } from './zones.ts';

const HOUR = 60 * 60_000;

/** No such PIN lasts longer. */
const FARTHEST = 25 * HOUR;

/** [year, month from 0, day] */
type Day = [year: number, month: number, day: number];
interface Clock {
  /** More than one where the text does not say whether morning or afternoon. */
  hours: number[];
  minutes: number;
}

/**
 * @param text The dialog's words without the PIN.
 * @param now Milliseconds since 1970. Clock times are in this device's zone, where the text names no zone.
 * @returns Milliseconds since 1970, or undefined where nothing in the text can be the end.
 */
export function expiryIn(text: string, now: number): number | undefined {
  const words = ` ${text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')} `;
  const { offset, rest: timesAndDays } = takeZone(words);
  const { days, rest } = takeDays(timesAndDays, now);
  const moments = clocksIn(rest).flatMap(({ hours, minutes }) =>
    hours.flatMap((hour) => (days ?? daysAround(now)).map((day) => momentOf(day, hour, minutes, offset))),
  );
  const lasting = durationIn(rest);
  const stated = moments.filter((at) => at > now && at <= now + FARTHEST);
  if (stated.length > 0) return Math.min(...stated);
  return lasting !== undefined && lasting <= FARTHEST ? now + lasting : undefined;
}

function momentOf(
  [year, month, day]: Day,
  hour: number,
  minutes: number,
  offset: number | undefined,
): number {
  return offset === undefined
    ? new Date(year, month, day, hour, minutes).getTime()
    : Date.UTC(year, month, day, hour, minutes) - offset;
}

/**
 * Yesterday, today and tomorrow, for a text that names no day. The day in the text's zone may differ from this
 * device's.
 */
function daysAround(now: number): Day[] {
  return [-1, 0, 1].map((days) => {
    const date = new Date(now);
    return [date.getFullYear(), date.getMonth(), date.getDate() + days];
  });
}

/** Times of a clock: 14:32, 14.32, 14 h 32, 2:32 PM, kl. 14. */
function clocksIn(text: string): Clock[] {
  const found: Clock[] = [];
  const clock =
    /(?<![\d.,:/-])(\d{1,2})(?:\s?(?:[:.]|h|uhr)\s?([0-5]\d)(?:[:.][0-5]\d)?(?![\d.]*\d|\s?min))?(?:\s?(?:uhr|h\b))?(?:\s?([apfei])\.?\s?([mp])\b)?/g;
  for (const [, hourText = '', minuteText, first = '', second = ''] of text.matchAll(clock)) {
    const hour = Number(hourText);
    const half = /^(am|fm|ap)$/.test(first + second) ? 'am' : /^(pm|em|ip)$/.test(first + second) ? 'pm' : '';
    // A number without minutes is a time only with AM or PM.
    if (hour > 23 || (minuteText === undefined && !half)) continue;
    const minutes = Number(minuteText ?? 0);
    if (half && hour >= 1 && hour <= 12)
      found.push({ hours: [(hour % 12) + (half === 'pm' ? 12 : 0)], minutes });
    else if (hourText.startsWith('0') || hour > 12 || hour === 0) found.push({ hours: [hour], minutes });
    else found.push({ hours: [hour, (hour + 12) % 24], minutes });
  }
  return found;
}

/** Removes the days from a text, so that their digits are not read as times. */
function takeDays(text: string, now: number): { days: Day[] | undefined; rest: string } {
  const days: Day[] = [];
  const thisYear = new Date(now).getFullYear();
  const yearOf = (some?: string) =>
    some === undefined ? [thisYear, thisYear + 1] : [Number(some.length === 2 ? `20${some}` : some)];
  const add = (years: number[], month: number | undefined, day: string | undefined) => {
    if (month !== undefined && month >= 0 && month < 12)
      for (const year of years) days.push([year, month, Number(day)]);
    return ' ';
  };
  let rest = text
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, (_, y: string, m: string, d: string) =>
      add(yearOf(y), Number(m) - 1, d),
    )
    .replace(
      /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/g,
      (whole, one: string, _sign, other: string, y: string) => {
        // Hours, minutes and seconds can be separated by the same dots.
        if (Math.abs(Number(y.slice(-2)) - (thisYear % 100)) > 1) return whole;
        add(yearOf(y), Number(other) - 1, one);
        return add(yearOf(y), Number(one) - 1, other);
      },
    )
    .replace(/(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/g, (_, one: string, other: string) => {
      add(yearOf(), Number(other) - 1, one);
      return add(yearOf(), Number(one) - 1, other);
    })
    .replace(
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?\s(?:de\s|of\s)?(\p{L}{3,})\.?(?:,?\s(?:de\s)?(\d{4}))?/gu,
      (whole, d: string, name: string, y?: string) =>
        monthOf(name) === undefined ? whole : add(yearOf(y), monthOf(name), d),
    )
    .replace(
      /(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\d|\s?[ap]\.?m)(?:,?\s(\d{4}))?/gu,
      (whole, name: string, d: string, y?: string) =>
        monthOf(name) === undefined ? whole : add(yearOf(y), monthOf(name), d),
    );
  const today = new Date(now);
  for (const [words, ahead] of [
    [TOMORROW, 1],
    [TODAY, 0],
  ] as const)
    for (const word of words)
      if (rest.includes(` ${word} `) || rest.includes(` ${word},`)) {
        days.push([today.getFullYear(), today.getMonth(), today.getDate() + ahead]);
        rest = rest.replace(word, ' ');
      }
  return { days: days.length > 0 ? days : undefined, rest };
}
