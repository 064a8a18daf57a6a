/** The panel's words: the page's own language does not matter. */
import type { GuideTexts } from '../../locales/en/guide.ts';
import type { HelpTexts } from '../../locales/en/help.ts';
import type { Language } from '../domain/language.ts';

export type { GuideTexts };

export interface PanelWords {
  language: Language;
  texts: GuideTexts;
  help: HelpTexts;
}
