/** Each list is a file of its own, which is read when its language is wanted. */
import type { Language } from '../language.ts';

const LISTS: Record<Language, () => Promise<{ words: string }>> = {
  en: () => import('../../locales/word-lists/en.ts'),
  nb: () => import('../../locales/word-lists/nb.ts'),
  sv: () => import('../../locales/word-lists/sv.ts'),
  nl: () => import('../../locales/word-lists/nl.ts'),
  da: () => import('../../locales/word-lists/da.ts'),
};

export const loadWords = async (language: Language): Promise<string[]> =>
  (await LISTS[language]()).words.trim().split(/\s+/);
