import { da } from '../../locales/guide/da.ts';
import { en, type GuideTexts } from '../../locales/guide/en.ts';
import { nb } from '../../locales/guide/nb.ts';
import { nl } from '../../locales/guide/nl.ts';
import { sv } from '../../locales/guide/sv.ts';
import type { Language } from '../language.ts';

export type { GuideTexts };

/** The panel's words in all languages: the page's own language does not matter. */
export const GUIDE_TEXTS: Record<Language, GuideTexts> = { en, nb, sv, nl, da };
