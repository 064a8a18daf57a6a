/**
 * One-time codes that are sent to a person: eight digits, ten minutes, once, only the newest. A code belongs to the
 * flow that asked for it (OWASP ASVS 5, 6.6.2), and five wrong tries there end it: a stranger's wrong tries end the
 * stranger's codes. The number of codes that are sent bounds all guesses, and docs/threat-model.md says how many.
 */

import type { Language } from '../../../protocol/languages.ts';
import type { Tx } from '../database/schema.ts';
import { messagesTo } from '../locales/messages.ts';
import type { OutgoingMessage } from '../notifications/message.ts';
import type { Work } from '../transaction.ts';
import type { World } from '../world.ts';
import { issueCode, redeemCode } from './code.ts';
import { consumeAttempt, LIMITS, resetAttempts, retryAfter, tryConsume } from './rate-limits.ts';

export const ONE_TIME_CODE_DIGITS = 8;
export const ONE_TIME_CODE_TRIES = 5;
const MINUTE = 60_000;
const LIFETIME = 10 * MINUTE;

/** What the code is for, and which flow it belongs to. */
export interface CodeOwner {
  scope: string;
  /** The flow. */
  subject: string;
  /** Whose budget of codes it uses: a person's, for strangers together, or a known device's. */
  payer: string;
  /** What it confirms. A code for one change does not confirm another. */
  about?: string;
}

/** Where a code goes. */
export type Channel = { email: string } | { phone: string };

export type Recipient = Channel & { language: Language | null };

const resendsOf = ({ scope, subject }: CodeOwner) => `${scope} resend ${subject}`;
const issuesOf = ({ scope, payer }: CodeOwner) => `${scope} issue ${payer}`;
const failuresOf = ({ scope, payer }: Pick<CodeOwner, 'scope' | 'payer'>) => `${scope} failure ${payer}`;

/**
 * @returns Milliseconds until this owner may get another code. The caller keeps the lock until its transaction ends.
 */
export async function waitForCode({ now }: World, { tx }: Work, owner: CodeOwner): Promise<number> {
  const sinceLast = await retryAfter(tx, resendsOf(owner), LIMITS.codeResend, now());
  return Math.max(sinceLast, await retryAfter(tx, issuesOf(owner), LIMITS.codeIssue, now()));
}

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
  const spare = { ...owner, subject: `nobody ${owner.subject}`, payer: `nobody ${owner.payer}` };
  const wait = await waitForCode(world, work, to ? owner : spare);
  const made = to && wait === 0 ? owner : spare;
  await consumeAttempt(tx, resendsOf(made), world.now());
  await consumeAttempt(tx, issuesOf(made), world.now());
  const id = world.random.id();
  const digits = world.keys.digits(ONE_TIME_CODE_DIGITS, `${made.scope} digits`, made.subject, id);
  const { scope, subject, about } = made;
  await issueCode(world, tx, { scope, subject, about, id, requestId: id, digits, lifetime: LIFETIME });
  if (to && wait === 0) notify(noticeOf(world, to, digits));
  return wait;
}

/**
 * Counts a try that no code bounds: at security questions, or at two codes together. It is counted before it is made, in
 * its own transaction, so that parallel guesses cannot pass the limit.
 * @returns Milliseconds to wait; 0 when the try may be made.
 */
export const consumeTry = (world: World, owner: Pick<CodeOwner, 'scope' | 'payer'>): Promise<number> =>
  tryConsume(world, failuresOf(owner), LIMITS.answerFailure);

/** @param by Who tries. */
export function redeemOneTimeCode(
  world: World,
  tx: Tx,
  { scope, subject, about }: CodeOwner,
  digits: string,
  by: string,
): Promise<boolean> {
  return redeemCode(world, tx, { scope, subject, about, digits, tries: ONE_TIME_CODE_TRIES, by });
}

/** Called after right answers. */
export const resetTries = (tx: Tx, owner: Pick<CodeOwner, 'scope' | 'payer'>): Promise<void> =>
  resetAttempts(tx, failuresOf(owner));

/** The last line binds the code to the origin (WICG, origin-bound one-time codes): browsers fill it in only there. */
function noticeOf(world: World, to: Recipient, digits: string): OutgoingMessage {
  const letters = messagesTo(world, to);
  const boundTo = (text: string) => `${text}\n\n@${world.publicUrl.hostname} #${digits}`;
  const minutes = LIFETIME / MINUTE;
  if ('phone' in to) return { phone: to.phone, text: boundTo(letters.codeMessage(digits, minutes)) };
  const { subject, text } = letters.code(digits, minutes);
  return { to: to.email, subject, text: boundTo(text) };
}
