/** The words, in the language of the browser or the one that the person chose instead. */
import { da } from '../locales/da.ts';
import { en, type Texts } from '../locales/en.ts';
import { nb } from '../locales/nb.ts';
import { nl } from '../locales/nl.ts';
import { sv } from '../locales/sv.ts';

export type { Texts };

export const LOCALES = { en, nb, sv, nl, da } as const;
export type Language = keyof typeof LOCALES;
export type LanguageChoice = Language | 'browser';

const ALIASES: Record<string, Language> = { no: 'nb', nn: 'nb' };

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LOCALES, tag);

/** @param browserLanguage A BCP 47 tag, as `browser.i18n.getUILanguage()` gives it. */
export function languageFor(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  const primary = browserLanguage.toLowerCase().split(/[-_]/)[0] ?? '';
  const tag = ALIASES[primary] ?? primary;
  return isLanguage(tag) ? tag : 'en';
}
