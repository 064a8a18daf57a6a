/** What is said of confirmation requests; read by the worker, and by pages only where somebody asks. */
import { da } from '../locales/confirmation/da.ts';
import { type ConfirmationTexts, en } from '../locales/confirmation/en.ts';
import { nb } from '../locales/confirmation/nb.ts';
import { nl } from '../locales/confirmation/nl.ts';
import { sv } from '../locales/confirmation/sv.ts';
import type { Language } from './language.ts';

export type { ConfirmationTexts };

export const CONFIRMATION_TEXTS: Record<Language, ConfirmationTexts> = { en, nb, sv, nl, da };
