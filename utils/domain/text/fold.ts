import { memoize } from './memoize.ts';

const PLAIN = /^[\0-\x7f]*$/;

/** Whether a text has English letters only. Most texts do, and comparing them is faster. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/**
 * Folds text for comparing: lower case, no accents, no invisible characters, one space between words, and a space at
 * both ends, so that a word is ` word `.
 * @param limit How many characters of the text are read.
 */
export const fold = (text: string, limit = 200): string => folded(text.slice(0, limit));

const folded = memoize((some) => {
  if (isPlain(some))
    return ` ${some
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim()} `;
  const letters = some
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return ` ${letters.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()} `;
});

/** Folds a name from code: `newPassword`, `new_password` and `new-password` are ` new password `. */
export const foldName = (name: string, limit = 100): string => foldedName(name.slice(0, limit));

const foldedName = memoize((name) => fold(name.replace(/([a-z\d])([A-Z])/g, '$1 $2'), 2 * name.length));

/** Finds phrases in folded text, each from the beginning of a word. */
export const wordsOf = (phrases: readonly string[]): RegExp =>
  new RegExp(` (?:${[...new Set(phrases.map((phrase) => fold(phrase).trim()))].join('|')})`);
