/** Each list is a file of its own, which is read when its language is wanted. */
import type { Language } from '../utils/domain/language.ts';

const LISTS: Record<Language, () => Promise<{ words: string }>> = {
  en: () => import('./en/word-lists.ts'),
  nb: () => import('./nb/word-lists.ts'),
  sv: () => import('./sv/word-lists.ts'),
  nl: () => import('./nl/word-lists.ts'),
  da: () => import('./da/word-lists.ts'),
};

export const loadWords = async (language: Language): Promise<string[]> =>
  (await LISTS[language]()).words.trim().split(/\s+/);
