/** The language of the page, and its texts. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LOCALES, type Texts } from '../../locales/ui.ts';
import type { Language } from '../../utils/domain/language.ts';

export interface LocalizedTexts {
  language: Language;
  texts: Texts;
}

export const textsIn = (language: Language): LocalizedTexts => ({ language, texts: LOCALES[language] });

export const TextsContext = createContext<LocalizedTexts>(textsIn('en'));

export const useTexts = (): LocalizedTexts => useContext(TextsContext);
