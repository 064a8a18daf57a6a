/**
 * One-time codes that are sent to a person: six digits, ten minutes, once, only the newest. Another code can be sent
 * after a minute, and five in an hour. Ten wrong tries in a day end all codes for that day (OWASP, NIST SP 800-63B-4).
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

/** What the code is for, and whom it belongs to. */
export interface CodeOwner {
  scope: string;
  subject: string;
  /** What it confirms. A code for one change does not confirm another. */
  about?: string;
}

/** Where a code goes. */
export type Channel = { email: string } | { phone: string };

export type Recipient = Channel & { language: Language | null };

const issuesOf = ({ scope, subject }: CodeOwner) => `${scope} issue ${subject}`;
const failuresOf = ({ scope, subject }: CodeOwner) => `${scope} failure ${subject}`;

/**
 * @returns Milliseconds until this owner may get another code. The caller keeps the lock until its transaction ends.
 */
export const waitForCode = ({ now }: World, { tx }: Work, owner: CodeOwner): Promise<number> =>
  retryAfter(tx, issuesOf(owner), LIMITS.codeIssue, now());

/**
 * Sends a code, which ends the one before. When it is too soon, above a limit, or there is no recipient, the same work
 * is done for a spare owner. The time then tells nothing, and a code that is not sent does not end one that was.
 * @returns Milliseconds until another code may be sent; 0 when this one was made.
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
 * Counts a try before it is made, in its own transaction, so that parallel guesses cannot pass the limit.
 * @returns Milliseconds to wait; 0 when the try may be made.
 */
export const consumeTry = (world: World, owner: CodeOwner): Promise<number> =>
  tryConsume(world, failuresOf(owner), LIMITS.codeFailure);

/** The daily limit on wrong tries also ends the code itself. @param by Who tries. */
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

/** Called after a right code. */
export const resetTries = (tx: Tx, owner: CodeOwner): Promise<void> => resetAttempts(tx, failuresOf(owner));

/** The last line binds the code to the origin (WICG, origin-bound one-time codes): browsers fill it in only there. */
function noticeOf(world: World, to: Recipient, digits: string): OutgoingMessage {
  const letters = messagesTo(world, to);
  const boundTo = (text: string) => `${text}\n\n@${world.publicUrl.hostname} #${digits}`;
  const minutes = LIFETIME / MINUTE;
  if ('phone' in to) return { phone: to.phone, text: boundTo(letters.codeMessage(digits, minutes)) };
  const { subject, text } = letters.code(digits, minutes);
  return { to: to.email, subject, text: boundTo(text) };
}
