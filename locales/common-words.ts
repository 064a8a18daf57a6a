/** The words that somebody who guesses a password tries first. Each list is loaded when a password is weighed. */
import type { Language } from '../utils/domain/language.ts';
import { byLanguage } from './by-language.ts';

export interface CommonWords {
  /** The words that people use most, from films: zxcvbn has no lists of its own for most of these languages. */
  mostUsed: string;
  /** What comes to mind where a password is asked for, and films hardly say. */
  obvious: string[];
}

const LOADERS = byLanguage(
  import.meta.glob<CommonWords>('./*/common-words.ts', { import: 'commonWords' }),
  'common-words.ts',
);

export const loadCommonWords = (language: Language): Promise<CommonWords> => LOADERS[language]();
