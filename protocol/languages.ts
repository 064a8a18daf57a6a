/** The languages of the extension and of the service. CONTRIBUTING says what else a new one needs. */
export const LANGUAGES = ['en', 'nb', 'sv', 'nl', 'da'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Primary language subtags that mean one of them: Norwegian has three. */
const ALIASES: Record<string, Language> = { no: 'nb', nn: 'nb' };

/** All the primary subtags for which there are texts. */
export const LANGUAGE_SUBTAGS: readonly string[] = [...LANGUAGES, ...Object.keys(ALIASES)];

/**
 * @param tag A BCP 47 tag, as a browser gives it: "nn-NO".
 * @returns Undefined where there are no texts in it.
 */
export function languageOf(tag: string): Language | undefined {
  const subtag = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return ALIASES[subtag] ?? LANGUAGES.find((language) => language === subtag);
}
