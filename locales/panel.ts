/** The panel's texts in one language. The script that brings them leaves them on the isolated world's global object. */
import type { Language } from '../utils/domain/language.ts';
import type { GuideTexts } from './en/guide.ts';
import type { HelpTexts } from './en/help.ts';

export interface PanelTexts {
  language: Language;
  texts: GuideTexts;
  help: HelpTexts;
}

declare global {
  /** Left by the script that comes before the panel. The page's own language does not matter. */
  var watchwordTexts: PanelTexts | undefined;
}
