/** Reads a time zone that a text names. */

const HOUR = 60 * 60_000;

/** Hours ahead of UTC, for the abbreviations that are used where the account pages' languages are spoken. */
const ZONES = new Map(
  Object.entries({
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    mez: 1,
    cest: 2,
    mesz: 2,
    eet: 2,
    eest: 3,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
  }),
);

const FIGURES = /\b(?:utc|gmt)\s?([+−-])\s?(\d{1,2})(?:[:.]?(\d{2}))?/;

/**
 * Removes the zone from a text, so that its digits are not read as a time.
 * @returns `offset` in milliseconds ahead of UTC; undefined where the text names no zone, which means this device's.
 */
export function takeZone(text: string): { offset: number | undefined; rest: string } {
  const [stated, sign, hours, minutes] = FIGURES.exec(text) ?? [];
  if (stated)
    return {
      offset: (sign === '+' ? 1 : -1) * (Number(hours) * HOUR + Number(minutes ?? 0) * 60_000),
      rest: text.replace(stated, ' '),
    };
  // Only after a time: elsewhere the same letters are words.
  const after = text.matchAll(/\d{2}\s?(?:[ap]\.?\s?m\.?)?\s?\(?([a-z]{3,4})\b/g);
  const ahead = [...after].map(([, name = '']) => ZONES.get(name)).find((hours) => hours !== undefined);
  return { offset: ahead === undefined ? undefined : ahead * HOUR, rest: text };
}
