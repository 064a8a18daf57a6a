/** The language of what is drawn, and its words. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LOCALES, type Texts } from '../../locales/ui.ts';
import type { Language } from '../../utils/domain/language.ts';

export interface Words {
  language: Language;
  texts: Texts;
}

export const wordsIn = (language: Language): Words => ({ language, texts: LOCALES[language] });

export const WordsContext = createContext<Words>(wordsIn('en'));

export const useWords = (): Words => useContext(WordsContext);
