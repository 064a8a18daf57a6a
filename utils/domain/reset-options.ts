/** Which way to a new password is open to a person, where a site has several. */

export interface ResetAnswers {
  /** The person signs in with the app. */
  app?: boolean;
  signIn?: 'yes' | 'forgotten' | 'blocked';
  /** The phone number was registered or changed lately. */
  newPhone?: boolean;
}

export type ResetQuestion = keyof ResetAnswers;
export type ResetOption = 'no-password' | 'yourself' | 'phone' | 'in-person';

export interface ResetOptions {
  /** Of the site's support. */
  phone: string;
  /** A decision table: the first rule that all its answers meet gives the option. */
  rules: readonly ResetRule[];
}
export interface ResetRule {
  option: ResetOption;
  when: ResetAnswers;
}

const questionsOf = ({ when }: ResetRule) => Object.keys(when) as ResetQuestion[];

/** The first rule that no answer contradicts. */
const candidate = (rules: readonly ResetRule[], answers: ResetAnswers): ResetRule | undefined =>
  rules.find((rule) =>
    questionsOf(rule).every((question) => [undefined, rule.when[question]].includes(answers[question])),
  );

/** What must be known yet; undefined where the way is clear. */
export function nextQuestion(rules: readonly ResetRule[], answers: ResetAnswers): ResetQuestion | undefined {
  const rule = candidate(rules, answers);
  return rule && questionsOf(rule).find((question) => answers[question] === undefined);
}

/** @returns Undefined while a question is open. */
export const resetOptionFor = (
  rules: readonly ResetRule[],
  answers: ResetAnswers,
): ResetOption | undefined =>
  nextQuestion(rules, answers) === undefined ? candidate(rules, answers)?.option : undefined;
