import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { da } from './da/pages.ts';
import { en, type Texts } from './en/pages.ts';
import { nb } from './nb/pages.ts';
import { nl } from './nl/pages.ts';
import { sv } from './sv/pages.ts';

export type { Texts };

/** By primary language subtag; Norwegian has three. */
const TEXTS = { en, nb, no: nb, nn: nb, sv, nl, da };
type Subtag = keyof typeof TEXTS;
const isSubtag = (subtag: string): subtag is Subtag => Object.hasOwn(TEXTS, subtag);

/** The texts in the language that the browser would rather have. */
export function textsFor(c: Context): Texts {
  const subtag = accepts(c, {
    header: 'Accept-Language',
    supports: Object.keys(TEXTS),
    default: 'en',
    match: (wanted) =>
      wanted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.toLowerCase().split('-')[0] ?? '')
        .find(isSubtag) ?? 'en',
  });
  return isSubtag(subtag) ? TEXTS[subtag] : en;
}
