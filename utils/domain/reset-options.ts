/** Which way to a new password is open to a person, where a site has several. Source: the site's own help pages. */

export interface ResetAnswers {
  /** The person signs in with the app. */
  app?: boolean;
  signIn?: 'yes' | 'forgotten' | 'blocked';
  /** The phone number was registered or changed within the last five days. */
  newPhone?: boolean;
}

export type ResetQuestion = keyof ResetAnswers;
export type ResetOption = 'no-password' | 'yourself' | 'phone' | 'in-person';

/** The question to ask next; undefined when the way is known. */
export function nextQuestion({ app, signIn, newPhone }: ResetAnswers): ResetQuestion | undefined {
  if (app === undefined) return 'app';
  if (app) return undefined;
  if (signIn === undefined) return 'signIn';
  return signIn !== 'yes' && newPhone === undefined ? 'newPhone' : undefined;
}

/** @returns Undefined while a question is open. */
export function resetOptionFor(answers: ResetAnswers): ResetOption | undefined {
  if (nextQuestion(answers)) return undefined;
  if (answers.app) return 'no-password';
  if (answers.signIn === 'yes') return 'yourself';
  return answers.newPhone ? 'in-person' : 'phone';
}
