/** How easily an attacker who knows people's habits would guess a password, by zxcvbn. */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { loadCommonWords } from '../../locales/common-words.ts';
import { loadWords } from '../../locales/word-list.ts';
import { PASSWORD_RULES } from '../../sites/password-rules.ts';
import { LANGUAGES } from '../../utils/domain/language.ts';

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

/** Nearly 1 MB of common passwords and words. Loaded only when there is something to check. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, zxcvbn, common, everyday] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    Promise.all(LANGUAGES.map(loadCommonWords)),
    Promise.all(LANGUAGES.map(loadWords)),
  ]);
  return new ZxcvbnFactory({
    dictionary: {
      ...zxcvbn.dictionary,
      ...Object.fromEntries(
        common.map(({ mostUsed }, index) => [`used-${LANGUAGES[index]}`, mostUsed.trim().split(/\s+/)]),
      ),
      everyday: everyday.flat(),
      obvious: [
        ...common.flatMap(({ obvious }) => obvious),
        'watchword',
        ...PASSWORD_RULES.map(({ name }) => name.toLowerCase()),
      ],
    },
    graphs: zxcvbn.adjacencyGraphs,
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
