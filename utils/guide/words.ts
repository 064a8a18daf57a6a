/** The panel's words: the page's own language does not matter. */
import type { GuideTexts } from '../../locales/guide/en.ts';
import type { HelpTexts } from '../../locales/help/en.ts';
import type { Language } from '../language.ts';

export type { GuideTexts };

export interface PanelWords {
  language: Language;
  texts: GuideTexts;
  help: HelpTexts;
}
