/** Which language a person gets. */
import { type Language, languageOf } from '../../protocol/languages.ts';

export { LANGUAGES, type Language, languageName } from '../../protocol/languages.ts';

export type LanguageChoice = Language | 'browser';

/** @param browserLanguage A BCP 47 tag, as `browser.i18n.getUILanguage()` gives it. */
export const languageFor = (choice: LanguageChoice, browserLanguage: string): Language =>
  choice === 'browser' ? (languageOf(browserLanguage) ?? 'en') : choice;
