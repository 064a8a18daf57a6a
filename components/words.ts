/** The language of what is drawn, and its words. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LOCALES, type Texts } from '../utils/i18n.ts';
import type { Language } from '../utils/language.ts';

export interface Words {
  language: Language;
  texts: Texts;
}

export const wordsIn = (language: Language): Words => ({ language, texts: LOCALES[language] });

export const WordsContext = createContext<Words>(wordsIn('en'));

export const useWords = (): Words => useContext(WordsContext);
