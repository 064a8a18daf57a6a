import type { Language } from '../utils/domain/language.ts';
import { da } from './da/help.ts';
import { en, type HelpTexts } from './en/help.ts';
import { nb } from './nb/help.ts';
import { nl } from './nl/help.ts';
import { sv } from './sv/help.ts';

export const HELP_TEXTS: Record<Language, HelpTexts> = { en, nb, sv, nl, da };
