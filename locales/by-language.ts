import { LANGUAGES, type Language } from '../utils/domain/language.ts';

/**
 * @param files What `import.meta.glob` makes of one file in each language's folder, by its path.
 * @param name Of that file.
 */
export const byLanguage = <T>(files: Record<string, T>, name: string): Record<Language, T> =>
  // `harness/missing-in-languages.ts` says in a test which file a language lacks.
  Object.fromEntries(LANGUAGES.map((language) => [language, files[`./${language}/${name}`]])) as Record<
    Language,
    T
  >;
