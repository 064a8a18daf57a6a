/** Chance, as it is passed in: whole numbers from 0 to 2³² − 1, each as likely as the other. */
export type RandomSource = () => number;

const RANGE = 2 ** 32;

/** From the browser's cryptographic source. */
export const cryptoRandom: RandomSource = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/**
 * The same numbers again each time it is started, so that what was chosen for a sentence stays while it is typed.
 * @param numbers Drawn beforehand.
 */
export function repeating(numbers: readonly number[]): RandomSource {
  let index = 0;
  return () => numbers[index++ % numbers.length] ?? 0;
}

/** A whole number below `limit`. What lies beyond the last whole multiple is drawn again: a remainder of it would favour the small ones. */
export function below(limit: number, random: RandomSource): number {
  const end = RANGE - (RANGE % limit);
  let drawn = random();
  while (drawn >= end) drawn = random();
  return drawn % limit;
}

export function oneOf<T>(things: readonly T[], random: RandomSource): T {
  const thing = things[below(things.length, random)];
  if (thing === undefined) throw new RangeError('There is nothing to choose from.');
  return thing;
}
