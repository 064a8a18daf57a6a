/** The texts of confirmation requests. The worker reads them, and a page that shows a request. */
import { byLanguage } from './by-language.ts';
import type { ConfirmationTexts } from './en/confirmation.ts';

export type { ConfirmationTexts };

export const CONFIRMATION_TEXTS = byLanguage(
  import.meta.glob<ConfirmationTexts>('./*/confirmation.ts', { eager: true, import: 'confirmation' }),
  'confirmation.ts',
);
