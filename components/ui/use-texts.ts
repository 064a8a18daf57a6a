/** The language of the page, and its texts. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { loadUiTexts, type UiTexts } from '../../locales/ui.ts';
import type { Language } from '../../utils/domain/language.ts';

export interface LocalizedTexts {
  language: Language;
  texts: UiTexts;
}

export const loadTexts = async (language: Language): Promise<LocalizedTexts> => ({
  language,
  texts: await loadUiTexts(language),
});

export const TextsContext = createContext<LocalizedTexts | undefined>(undefined);

export function useTexts(): LocalizedTexts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('There are no texts: the page is not drawn by renderPage.');
  return texts;
}
