/** What is said of confirmation requests; read by the worker, and by pages only where somebody asks. */

import type { Language } from '../utils/domain/language.ts';
import { da } from './da/confirmation.ts';
import { type ConfirmationTexts, en } from './en/confirmation.ts';
import { nb } from './nb/confirmation.ts';
import { nl } from './nl/confirmation.ts';
import { sv } from './sv/confirmation.ts';

export type { ConfirmationTexts };

export const CONFIRMATION_TEXTS: Record<Language, ConfirmationTexts> = { en, nb, sv, nl, da };
