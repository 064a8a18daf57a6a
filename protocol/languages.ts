/** The languages of the extension and of the service. CONTRIBUTING says what else a new one needs. */

interface LanguageEntry {
  /** What its speakers call it. */
  name: string;
  /** Other primary subtags that mean it: `no` and `nn` are Norwegian too. */
  aliases: readonly string[];
}

const ENTRIES = {
  en: { name: 'English', aliases: [] },
  nb: { name: 'Norsk (bokmål)', aliases: ['no', 'nn'] },
  sv: { name: 'Svenska', aliases: [] },
  nl: { name: 'Nederlands', aliases: [] },
  da: { name: 'Dansk', aliases: [] },
} as const satisfies Record<string, LanguageEntry>;

export type Language = keyof typeof ENTRIES;

export const LANGUAGES = Object.keys(ENTRIES) as Language[];

/** By primary subtag, aliases included, the language that there are texts in. */
const BY_SUBTAG = new Map<string, Language>(
  LANGUAGES.flatMap((language) =>
    [language, ...ENTRIES[language].aliases].map((subtag) => [subtag, language] as const),
  ),
);

/** All the primary subtags for which there are texts. */
export const LANGUAGE_SUBTAGS: readonly string[] = [...BY_SUBTAG.keys()];

export const languageName = (language: Language): string => ENTRIES[language].name;

/**
 * @param tag A BCP 47 tag, as a browser gives it: "nn-NO".
 * @returns Undefined where there are no texts in it.
 */
export const languageOf = (tag: string): Language | undefined =>
  BY_SUBTAG.get(tag.toLowerCase().split(/[-_]/)[0] ?? '');
