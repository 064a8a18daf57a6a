/** A password of words drawn by chance. */

import { meets } from './check-password.ts';
import { type Fitted, fitToRules } from './fit-to-rules.ts';
import { oneOf, type RandomSource } from './random.ts';
import { mayStand, type Rules } from './rules.ts';

export const SEPARATORS = ['-', '.', '_', ' ', ''] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Fewer bits are offered only where nothing else fits. */
export const ENOUGH_BITS = 50;
const COUNTS = [4, 5, 6, 7, 8];
/** Where fewer draws fit into the site's length, finding one takes too long. */
const FITTING_SHARE = 1 / 50;
const MOST_DRAWS = 20_000;

export interface Offer {
  count: number;
  bits: number;
}

export const separatorsFor = (rules: Rules): Separator[] =>
  SEPARATORS.filter((separator) => separator === '' || mayStand(separator, rules));

/** Run together, words are told apart by their capitals where the site takes those. */
const spell = (drawn: readonly string[], separator: Separator, rules: Rules): string => {
  const capitals = separator === '' && mayStand('A', rules);
  return drawn
    .map((word) => (capitals ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(separator);
};

/** The words that may stand in a password there at all. */
function usable(words: readonly string[], rules: Rules): string[] {
  const { longest, ...besidesLength } = rules;
  const ofAnyWord = { ...besidesLength, advised: false, shortest: 1, required: [] };
  return words.filter((word) => meets(word, ofAnyWord));
}

/**
 * How many words the site has room for, and how hard each number of them is to guess: exactly as many bits as there
 * are sequences of so many words that fit, each as likely as the other. Nobody gains by knowing the list.
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

/** How many sequences of `count` words have so many letters together. */
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

/** The fewest words that are hard enough to guess; nothing where the site has no room for as many. */
export const enoughOf = (offers: readonly Offer[]): Offer | undefined =>
  offers.find(({ bits }) => bits >= ENOUGH_BITS);

/** @returns Nothing where no draw met the rules, which an offer rules out. */
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
    // What was shortened has fewer words than were drawn: all are drawn anew, so that all that fit are as likely.
    if (fitted.changes.every(({ kind }) => kind !== 'shortened') && meets(fitted.text, rules)) return fitted;
  }
  return undefined;
}

const CLEAR = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const USUAL_LENGTH = 16;

/** For sites with no room for words: letters and digits by chance, without those that look alike. */
export function drawCharacters(rules: Rules, random: RandomSource): Fitted {
  const alphabet = [...CLEAR].filter((character) => mayStand(character, rules));
  if (alphabet.length === 0) return fitToRules('', rules, random);
  const length = Math.min(Math.max(USUAL_LENGTH, rules.shortest), rules.longest ?? USUAL_LENGTH * 8);
  for (let draw = 0; ; draw++) {
    const drawn = Array.from({ length }, () => oneOf(alphabet, random)).join('');
    const { text, changes } = fitToRules(drawn, rules, random);
    // A character put in by rule counts for nothing: the figure is a little low rather than too high.
    const free = length - rules.required.length;
    if (meets(text, rules) || draw === MOST_DRAWS)
      return { text, changes, bits: Math.max(0, free) * Math.log2(alphabet.length) };
  }
}
