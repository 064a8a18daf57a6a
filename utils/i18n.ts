/** The words of the extension's own pages. */
import { da } from '../locales/da.ts';
import { en, type Texts } from '../locales/en.ts';
import { nb } from '../locales/nb.ts';
import { nl } from '../locales/nl.ts';
import { sv } from '../locales/sv.ts';
import type { Language } from './language.ts';

export type { Texts };

export const LOCALES: Record<Language, Texts> = { en, nb, sv, nl, da };
