/** The texts of the extension's own pages. A page loads one language, since a popup has no time to spare. */
import type { Language } from '../utils/domain/language.ts';
import { byLanguage } from './by-language.ts';
import type { UiTexts } from './en/ui.ts';

export type { UiTexts };

const LOADERS = byLanguage(import.meta.glob<UiTexts>('./*/ui.ts', { import: 'ui' }), 'ui.ts');

export const loadUiTexts = (language: Language): Promise<UiTexts> => LOADERS[language]();
