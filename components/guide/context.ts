/** What the parts of the panel need of the page and the worker. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { GUIDE_TEXTS, type GuideTexts } from '../../utils/guide/words.ts';
import type { Language } from '../../utils/language.ts';

export interface PanelWords {
  language: Language;
  texts: GuideTexts;
}

export const guideWordsIn = (language: Language): PanelWords => ({ language, texts: GUIDE_TEXTS[language] });

export const PanelContext = createContext<PanelWords>(guideWordsIn('en'));

export const usePanelWords = (): PanelWords => useContext(PanelContext);
