import { byLanguage } from './by-language.ts';
import type { HelpTexts } from './en/help.ts';

export const HELP_TEXTS = byLanguage(
  import.meta.glob<HelpTexts>('./*/help.ts', { eager: true, import: 'help' }),
  'help.ts',
);
