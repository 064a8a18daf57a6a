/** The words of the extension's own pages. */

import type { Language } from '../utils/domain/language.ts';
import { da } from './da/ui.ts';
import { en, type Texts } from './en/ui.ts';
import { nb } from './nb/ui.ts';
import { nl } from './nl/ui.ts';
import { sv } from './sv/ui.ts';

export type { Texts };

export const LOCALES: Record<Language, Texts> = { en, nb, sv, nl, da };
