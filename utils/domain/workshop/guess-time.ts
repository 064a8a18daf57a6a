/** How long guessing takes, for people who do not think in bits. */

/**
 * Tries a second against a stolen list with a slow hash, as sites should store passwords. zxcvbn uses the same figure.
 */
const TRIES_A_SECOND = 1e4;

const UNITS = [
  ['year', 31_557_600],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

const LONGEST_YEARS = 1e6;

/** The average: half of all tries. @returns Undefined above a million years. */
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
