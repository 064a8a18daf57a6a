/** A password from a sentence that the person remembers: first letters, digits and punctuation in their order. */
import type { Language } from '../language.ts';
import { type Fitted, fitToRules } from './fit-to-rules.ts';
import type { RandomSource } from './random.ts';
import type { Rules } from './rules.ts';

/** Numbers as words. A word that usually means something else, such as the article "en", stays a letter. */
const FIGURES: Record<Language, string> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve',
  nb: 'null - to tre fire fem seks sju åtte ni ti elleve tolv',
  sv: 'noll - två tre fyra fem sex sju åtta nio tio elva tolv',
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf',
  da: 'nul - to tre fire fem seks syv otte ni ti elleve tolv',
};

/** A word, a number or one sign. An apostrophe or combining mark belongs to its word. */
const PIECE = /\p{L}[\p{L}\p{M}'’]*|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** A longer sentence is cut, because no site takes as much. */
const LONGEST_SENTENCE = 1000;

export function lettersAndFigures(sentence: string, language: Language): string {
  const figures = FIGURES[language].split(' ');
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
  language: Language,
  rules: Rules,
  random: RandomSource,
): Fitted => fitToRules(lettersAndFigures(sentence, language), rules, random);
