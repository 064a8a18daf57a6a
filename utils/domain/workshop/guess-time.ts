/** How long guessing takes, for who does not think in bits. */

/** Tries a second at a stolen list that the site kept as it should: with a slow hash. zxcvbn reckons so as well. */
const TRIES_A_SECOND = 1e4;

const UNITS = [
  ['year', 31_557_600],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

const LONGEST_YEARS = 1e6;

/** On the average: half of all tries. @returns Nothing where it is longer than a million years. */
export function guessingTime(bits: number, language: string): string | undefined {
  const seconds = 2 ** (bits - 1) / TRIES_A_SECOND;
  const [unit, length] = UNITS.find(([, one]) => seconds >= one) ?? (['second', 1] as const);
  const amount = Math.max(1, seconds / length);
  if (unit === 'year' && amount >= LONGEST_YEARS) return undefined;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumSignificantDigits: 2,
  }).format(amount);
}
