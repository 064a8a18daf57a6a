/** How easily somebody who knows what people choose would guess a password, by zxcvbn. */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { LANGUAGES } from '../language.ts';
import { loadWords } from './word-lists.ts';

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

/** Longer ones cost seconds and are strong or the same thing over and over. */
const LONGEST_WEIGHED = 128;

let loading: Promise<ZxcvbnFactory> | undefined;

/** 1.7 MB of what people choose, read only when there is something to weigh. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english, ...lists] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    ...LANGUAGES.map(loadWords),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, everyday: lists.flat() },
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
