/** The words for passphrases. Each list is loaded when its language is wanted. */
import type { Language } from '../utils/domain/language.ts';
import { byLanguage } from './by-language.ts';

const LOADERS = byLanguage(
  import.meta.glob<string>('./*/word-list.ts', { import: 'wordList' }),
  'word-list.ts',
);

export const loadWords = async (language: Language): Promise<string[]> =>
  (await LOADERS[language]()).trim().split(/\s+/);
