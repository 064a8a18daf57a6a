/** A source of randomness that is passed in: whole numbers from 0 to 2³² − 1, each equally likely. */
export type RandomSource = () => number;

const RANGE = 2 ** 32;

/** From the browser's cryptographic source. */
export const cryptoRandom: RandomSource = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/**
 * Gives the same numbers each time it starts, so that the choices for a sentence stay the same while somebody types.
 * @param numbers Drawn beforehand.
 */
export function repeating(numbers: readonly number[]): RandomSource {
  let index = 0;
  return () => numbers[index++ % numbers.length] ?? 0;
}

/**
 * A whole number below `limit`. Numbers above the last whole multiple are drawn again, because their remainder would
 * favour small results.
 */
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
