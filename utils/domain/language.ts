/** The languages of the extension, and which one a person gets. */
export const LANGUAGES = ['en', 'nb', 'sv', 'nl', 'da'] as const;
export type Language = (typeof LANGUAGES)[number];
export type LanguageChoice = Language | 'browser';

const ALIASES: Record<string, Language> = { no: 'nb', nn: 'nb' };

/** @param browserLanguage A BCP 47 tag, as `browser.i18n.getUILanguage()` gives it. */
export function languageFor(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  const primary = browserLanguage.toLowerCase().split(/[-_]/)[0] ?? '';
  const tag = ALIASES[primary] ?? primary;
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}
