import { da } from '../../locales/workshop/da.ts';
import { en, type WorkshopTexts } from '../../locales/workshop/en.ts';
import { nb } from '../../locales/workshop/nb.ts';
import { nl } from '../../locales/workshop/nl.ts';
import { sv } from '../../locales/workshop/sv.ts';
import type { Language } from '../language.ts';

export type { WorkshopTexts };

/** The words of the password workshop. */
export const WORKSHOP_TEXTS: Record<Language, WorkshopTexts> = { en, nb, sv, nl, da };
