/** A password of random words. */

import { meets } from './check-password.ts';
import { type Fitted, fitToRules } from './fit-to-rules.ts';
import { oneOf, type RandomSource } from './random.ts';
import { mayStand, type Rules } from './rules.ts';

export const SEPARATORS = ['-', '.', '_', ' ', ''] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Fewer bits are offered only where no more fit. */
export const ENOUGH_BITS = 50;
const COUNTS = [4, 5, 6, 7, 8];
/** Where a smaller share of draws fits the site's length, drawing takes too long. */
const FITTING_SHARE = 1 / 50;
const MOST_DRAWS = 20_000;

export interface Offer {
  count: number;
  bits: number;
}

export const separatorsFor = (rules: Rules): Separator[] =>
  SEPARATORS.filter((separator) => separator === '' || mayStand(separator, rules));

/** Without a separator, capitals mark the words, where the site takes capitals. */
const spell = (drawn: readonly string[], separator: Separator, rules: Rules): string => {
  const capitals = separator === '' && mayStand('A', rules);
  return drawn
    .map((word) => (capitals ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(separator);
};

/** The words that the site's rules allow. */
function usable(words: readonly string[], rules: Rules): string[] {
  const { longest, ...besidesLength } = rules;
  const ofAnyWord = { ...besidesLength, advised: false, shortest: 1, required: [] };
  return words.filter((word) => meets(word, ofAnyWord));
}

/**
 * How many words fit, and how hard each number of them is to guess. The bits are exact: they count the sequences of so
 * many words that fit, each equally likely. Knowing the list does not help an attacker.
 */
export function offersOf(words: readonly string[], separator: Separator, rules: Rules): Offer[] {
  const list = usable(words, rules);
  const lengths = new Map<number, number>();
  for (const { length } of list) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  return COUNTS.flatMap((count) => {
    const sample = list.slice(0, count);
    if (sample.length < count) return [];
    const whole = spell(sample, separator, rules);
    const { text, bits } = fitToRules(whole, { ...rules, longest: Number.MAX_SAFE_INTEGER }, () => 0);
    const besides = text.length - sample.join('').length;
    const most = (rules.longest ?? Number.POSITIVE_INFINITY) - besides;
    const fitting = sequences(lengths, count, rules.shortest - besides, most);
    if (fitting < list.length ** count * FITTING_SHARE) return [];
    return { count, bits: Math.log2(fitting) + bits };
  });
}

/** How many sequences of `count` words have a total length in this range. */
function sequences(lengths: Map<number, number>, count: number, least: number, most: number): number {
  let totals = new Map([[0, 1]]);
  for (let drawn = 0; drawn < count; drawn++) {
    const next = new Map<number, number>();
    for (const [total, ways] of totals)
      for (const [length, words] of lengths)
        next.set(total + length, (next.get(total + length) ?? 0) + ways * words);
    totals = next;
  }
  return [...totals].reduce((sum, [total, ways]) => (total >= least && total <= most ? sum + ways : sum), 0);
}

/** The smallest number of words that is hard enough to guess; undefined where the site has no room for it. */
export const enoughOf = (offers: readonly Offer[]): Offer | undefined =>
  offers.find(({ bits }) => bits >= ENOUGH_BITS);

/** @returns Undefined where no draw met the rules. An offer rules this out. */
export function drawWords(
  words: readonly string[],
  count: number,
  separator: Separator,
  rules: Rules,
  random: RandomSource,
): Fitted | undefined {
  const list = usable(words, rules);
  if (list.length === 0) return undefined;
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const drawn = Array.from({ length: count }, () => oneOf(list, random));
    const fitted = fitToRules(spell(drawn, separator, rules), rules, random);
    // A shortened result has fewer words than were drawn. Drawing again keeps all fitting results equally likely.
    if (fitted.changes.every(({ kind }) => kind !== 'shortened') && meets(fitted.text, rules)) return fitted;
  }
  return undefined;
}

const CLEAR = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const USUAL_LENGTH = 16;

/** For sites with no room for words: random letters and digits, without those that look alike. */
export function drawCharacters(rules: Rules, random: RandomSource): Fitted {
  const alphabet = [...CLEAR].filter((character) => mayStand(character, rules));
  if (alphabet.length === 0) return fitToRules('', rules, random);
  const length = Math.min(Math.max(USUAL_LENGTH, rules.shortest), rules.longest ?? USUAL_LENGTH * 8);
  for (let draw = 0; ; draw++) {
    const drawn = Array.from({ length }, () => oneOf(alphabet, random)).join('');
    const { text, changes } = fitToRules(drawn, rules, random);
    // A character that a rule adds counts for nothing, so the figure is rather too low than too high.
    const free = length - rules.required.length;
    if (meets(text, rules) || draw === MOST_DRAWS)
      return { text, changes, bits: Math.max(0, free) * Math.log2(alphabet.length) };
  }
}
