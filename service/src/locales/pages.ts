import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { LANGUAGE_SUBTAGS, languageOf } from '../../../protocol/languages.ts';
import type { Texts } from './en/pages.ts';
import { TEXTS } from './texts.ts';

export type { Texts };

/** The texts in the language that the browser prefers. */
export function textsFor(c: Context): Texts {
  const language = accepts(c, {
    header: 'Accept-Language',
    supports: [...LANGUAGE_SUBTAGS],
    default: 'en',
    match: (wanted) =>
      wanted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => languageOf(type))
        .find((known) => known !== undefined) ?? 'en',
  });
  return TEXTS[languageOf(language) ?? 'en'].pages;
}
