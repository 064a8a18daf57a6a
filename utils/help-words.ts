import { da } from '../locales/help/da.ts';
import { en, type HelpTexts } from '../locales/help/en.ts';
import { nb } from '../locales/help/nb.ts';
import { nl } from '../locales/help/nl.ts';
import { sv } from '../locales/help/sv.ts';
import type { Language } from './language.ts';

export const HELP_TEXTS: Record<Language, HelpTexts> = { en, nb, sv, nl, da };
