import type { Language } from '../utils/domain/language.ts';
import { da } from './da/workshop.ts';
import { en, type WorkshopTexts } from './en/workshop.ts';
import { nb } from './nb/workshop.ts';
import { nl } from './nl/workshop.ts';
import { sv } from './sv/workshop.ts';

export type { WorkshopTexts };

/** The words of the password workshop. */
export const WORKSHOP_TEXTS: Record<Language, WorkshopTexts> = { en, nb, sv, nl, da };
