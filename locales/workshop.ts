/** The texts of the password workshop. */
import { byLanguage } from './by-language.ts';
import type { WorkshopTexts } from './en/workshop.ts';

export type { WorkshopTexts };

export const WORKSHOP_TEXTS = byLanguage(
  import.meta.glob<WorkshopTexts>('./*/workshop.ts', { eager: true, import: 'workshop' }),
  'workshop.ts',
);
