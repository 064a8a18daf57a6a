/**
 * Questions of help desks whether it is the person who calls, as the extension knows them. State is a deadline: what
 * a question is now follows from its record and the time.
 */

import type { Confirmation, ConfirmationProof, ConfirmationState } from '../../protocol/protocol.ts';
import type { NotedFault } from './account.ts';
import { skewOf } from './clock-skew.ts';
import type { HistoryKind } from './history-event.ts';

/** Moments are milliseconds since 1970 by the local clock, right or wrong. */
export interface Question {
  id: string;
  agent: string;
  desk: string;
  /** In the agent's words. */
  reason: string;
  askedAt: number;
  /** Unanswered, it lapses then. */
  deadline: number;
  ended?: QuestionEnd;
  /** A notification stands for it. */
  told?: boolean;
  /** The person has said that it is not they; the service has yet to hear it. */
  denying?: { fault?: NotedFault };
  /** All sessions were ended after it. */
  signedOut?: boolean;
  /** Out of the person's sight. */
  away?: boolean;
}

export interface QuestionEnd {
  how: 'confirmed' | 'denied' | 'lapsed';
  at: number;
}

/** Those of an account, the newest first. */
export interface Confirmations {
  proof: ConfirmationProof;
  questions: Question[];
}

export const isWaiting = ({ ended, deadline }: Question, now: number): boolean => !ended && deadline > now;

/** The one that waits for an answer of the person. One that they have denied waits for the network only. */
export const waitingIn = ({ questions }: Confirmations, now: number): Question | undefined =>
  questions.find((question) => isWaiting(question, now) && !question.denying);

/** What is before the person: the newest, until it is put away. Those before it are over, and in the history. */
export function shownOf(known: Confirmations | undefined): Question | undefined {
  const [newest] = known?.questions ?? [];
  return newest?.away ? undefined : newest;
}

/** How it ended; undefined while it waits. */
export const endOf = (question: Question, now: number): QuestionEnd | undefined =>
  question.ended ?? (isWaiting(question, now) ? undefined : { how: 'lapsed', at: question.deadline });

/** The records after the service has told its state. */
export function reconciled(
  known: Confirmations | undefined,
  { proof, confirmations, serverNow }: ConfirmationState,
  askedAt: number,
  answeredAt: number,
): Confirmations {
  const skew = skewOf(serverNow, askedAt, answeredAt);
  return {
    proof,
    questions: confirmations.map((one) => {
      const before = known?.questions.find(({ id }) => id === one.id);
      const ended = endIn(one, skew);
      const { id, agent, desk, reason, createdAt, expiresAt } = one;
      const question = {
        // What is known stays: a state that went on its way before our answer was heard does not open it again.
        // One that was over when it was first heard of is nothing to put before the person.
        ...(before ?? { away: ended !== undefined }),
        id,
        agent,
        desk,
        reason,
        askedAt: createdAt - skew,
        deadline: expiresAt - skew,
      };
      return ended ? withEnd(question, ended) : question;
    }),
  };
}

function endIn({ status, answeredAt, expiresAt }: Confirmation, skew: number): QuestionEnd | undefined {
  return status === 'waiting' ? undefined : { how: status, at: (answeredAt ?? expiresAt) - skew };
}

export interface News {
  question: Question;
  kind: HistoryKind & (QuestionEnd['how'] | 'asked');
  at: number;
}

/**
 * What the history does not have yet. What was over before this device heard of the account at all is not its history;
 * without that rule a list that was cleared would fill itself again.
 */
export function newsIn(known: Confirmations | undefined, { questions }: Confirmations): News[] {
  return questions.flatMap((question) => {
    const before = known?.questions.find(({ id }) => id === question.id);
    if (before?.ended || (!known && question.ended)) return [];
    const { ended, askedAt } = question;
    return [
      ...(before ? [] : [{ question, kind: 'asked' as const, at: askedAt }]),
      ...(ended ? [{ question, kind: ended.how, at: ended.at }] : []),
    ];
  });
}

/** Which notifications are to come, and which to go. */
export function noticesFor({ questions }: Confirmations, now: number): { come: Question[]; go: Question[] } {
  const stands = (question: Question) => isWaiting(question, now) && !question.denying;
  return {
    come: questions.filter((question) => stands(question) && !question.told),
    go: questions.filter((question) => !stands(question) && question.told),
  };
}

/** Nothing is left to be said once it is over. */
export const withEnd = ({ denying: _said, ...question }: Question, ended: QuestionEnd): Question => ({
  ...question,
  ended,
});

/** The records with one question changed. */
export const withQuestion = (
  known: Confirmations,
  id: string,
  change: (question: Question) => Question,
): Confirmations => ({
  ...known,
  questions: known.questions.map((question) => (question.id === id ? change(question) : question)),
});
