/**
 * One-time codes that are sent to a person: six digits, ten minutes, once, the newest only. Another is sent after a
 * minute, five an hour; ten wrong ones a day end it for the day, whatever is sent meanwhile (OWASP, NIST SP 800-63B-4).
 */

import type { Language } from '../../../protocol/languages.ts';
import type { Tx } from '../database/schema.ts';
import { messagesTo } from '../locales/messages.ts';
import type { OutgoingMessage } from '../notifications/message.ts';
import type { Work } from '../transaction.ts';
import type { World } from '../world.ts';
import { issueCode, redeemCode } from './code.ts';
import { consumeAttempt, LIMITS, resetAttempts, retryAfter, tryConsume } from './rate-limits.ts';

export const ONE_TIME_CODE_DIGITS = 6;
const MINUTE = 60_000;
const LIFETIME = 10 * MINUTE;

/** What the code is for, and whose it is. */
export interface CodeOwner {
  scope: string;
  subject: string;
  /** What it confirms: a code for one change is none for another. */
  about?: string;
}

/** Where a code goes. */
export type Channel = { email: string } | { phone: string };

export type Recipient = Channel & { language: Language | null };

const issuesOf = ({ scope, subject }: CodeOwner) => `${scope} issue ${subject}`;
const failuresOf = ({ scope, subject }: CodeOwner) => `${scope} failure ${subject}`;

/** @returns Milliseconds until another code may be made for this owner. The caller keeps its turn until it is done. */
export const waitForCode = ({ now }: World, { tx }: Work, owner: CodeOwner): Promise<number> =>
  retryAfter(tx, issuesOf(owner), LIMITS.codeIssue, now());

/**
 * Sends a code, which ends the one before. Too soon, too many, or to nobody: the same is done for an owner that nobody
 * is, so that time does not tell, and a code that did not go out ends none that did.
 * @returns Milliseconds to wait for another one; 0 where this one was made.
 */
export async function sendOneTimeCode(
  world: World,
  work: Work,
  owner: CodeOwner,
  to: Recipient | undefined,
): Promise<number> {
  const { tx, notify } = work;
  const spare = { ...owner, subject: `nobody ${owner.subject}` };
  const wait = await waitForCode(world, work, to ? owner : spare);
  const made = to && wait === 0 ? owner : spare;
  await consumeAttempt(tx, issuesOf(made), world.now());
  const id = world.random.id();
  const digits = world.keys.digits(ONE_TIME_CODE_DIGITS, `${made.scope} digits`, made.subject, id);
  await issueCode(world, tx, { ...made, id, requestId: id, digits, lifetime: LIFETIME });
  if (to && wait === 0) notify(noticeOf(world, to, digits));
  return wait;
}

/**
 * A try is counted before it is made, in a transaction of its own, so that parallel guesses do not get past the limit.
 * @returns Milliseconds to wait; 0 where the try may be made.
 */
export const consumeTry = (world: World, owner: CodeOwner): Promise<number> =>
  tryConsume(world, failuresOf(owner), LIMITS.codeFailure);

/** Beyond the limit of a day a code is over in any case. @param by Who tries. */
export function redeemOneTimeCode(
  world: World,
  tx: Tx,
  owner: CodeOwner,
  digits: string,
  by: string,
): Promise<boolean> {
  const tries = LIMITS.codeFailure[0]?.max ?? 0;
  return redeemCode(world, tx, { ...owner, digits, tries, by });
}

/** After a right code. */
export const resetTries = (tx: Tx, owner: CodeOwner): Promise<void> => resetAttempts(tx, failuresOf(owner));

/** The last line is bound to the origin (WICG, origin-bound one-time codes): only there it is filled in. */
function noticeOf(world: World, to: Recipient, digits: string): OutgoingMessage {
  const letters = messagesTo(world, to);
  const boundTo = (text: string) => `${text}\n\n@${world.publicUrl.hostname} #${digits}`;
  const minutes = LIFETIME / MINUTE;
  if ('phone' in to) return { phone: to.phone, text: boundTo(letters.codeMessage(digits, minutes)) };
  const { subject, text } = letters.code(digits, minutes);
  return { to: to.email, subject, text: boundTo(text) };
}
