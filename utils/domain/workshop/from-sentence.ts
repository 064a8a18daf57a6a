/** A password from a sentence that the person remembers: first letters, digits and punctuation in their order. */
import { type Fitted, fitToRules } from './fit-to-rules.ts';
import type { RandomSource } from './random.ts';
import type { Rules } from './rules.ts';

/** A word, a number or one sign. An apostrophe or combining mark belongs to its word. */
const PIECE = /\p{L}[\p{L}\p{M}'’]*|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** A longer sentence is cut, because no site takes as much. */
const LONGEST_SENTENCE = 1000;

/** @param numerals The words for zero, one and so on, apart by spaces. */
export function lettersAndFigures(sentence: string, numerals: string): string {
  const figures = numerals.split(' ');
  return [...sentence.normalize('NFC').slice(0, LONGEST_SENTENCE).matchAll(PIECE)]
    .map(([piece]) => {
      if (!/^\p{L}/u.test(piece)) return piece;
      const figure = figures.indexOf(piece.toLowerCase());
      return figure >= 0 ? String(figure) : ([...piece][0] ?? '');
    })
    .join('');
}

export const fromSentence = (
  sentence: string,
  numerals: string,
  rules: Rules,
  random: RandomSource,
): Fitted => fitToRules(lettersAndFigures(sentence, numerals), rules, random);
