import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { LANGUAGE_SUBTAGS, type Language, languageOf } from '../../../protocol/languages.ts';
import { da } from './da/pages.ts';
import { en, type Texts } from './en/pages.ts';
import { nb } from './nb/pages.ts';
import { nl } from './nl/pages.ts';
import { sv } from './sv/pages.ts';

export type { Texts };

const TEXTS: Record<Language, Texts> = { en, nb, sv, nl, da };

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
  return TEXTS[languageOf(language) ?? 'en'];
}
