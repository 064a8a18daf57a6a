/** Every flow with a code that is sent, printed or shown, in one form, so that one test can drive them all. */

import { LIMITS, type Limit } from '../../src/credentials/rate-limits.ts';
import type { TableRow } from '../../src/database/schema.ts';
import { beginProfileChange, confirmProfileChange } from '../../src/flows/account/change-profile.ts';
import { openCase, redeemForCase } from '../../src/flows/desk/case.ts';
import { sendTemporaryPassword } from '../../src/flows/desk/identity-questions.ts';
import { activate, issueActivationCode } from '../../src/flows/reset/activation.ts';
import {
  beginPasswordHelp,
  choosePasswordHelp,
  resendCode,
  tryCode,
} from '../../src/flows/reset/password-help.ts';
import { redeemRecovery, sendRecoveryCodes } from '../../src/flows/reset/recovery-request.ts';
import { useTemporaryPassword } from '../../src/flows/reset/temporary-password.ts';
import { answerSecondStep } from '../../src/flows/sign-in/second-step.ts';
import { signInByPassword } from '../../src/flows/sign-in/sign-in-by-password.ts';
import { makeSupportPin } from '../../src/flows/support-pin.ts';
import type { OutgoingMessage } from '../../src/notifications/message.ts';
import type { Result } from '../../src/result.ts';
import type { World } from '../../src/world.ts';
import { PASSWORD } from './test-service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface CodeFlow {
  name: string;
  /** In milliseconds. */
  lifetime: number;
  /** This many wrong tries end a code; infinite for a code that is too long to guess. */
  tries: number;
  /** How often a code may be made. */
  issues: Limit[];
  /** How often a wrong code may be tried. */
  failures: Limit[];
  /** A right code resets the count of wrong ones. */
  forgives: boolean;
  /** The answer to a wrong code, and the answer above the limit. */
  wrong: string;
  blocked: string;
  /** Makes a code; undefined when none was made. */
  issue(): Promise<string | undefined>;
  /** Asks for another code in the same flow. It equals `issue` where a flow makes no difference. */
  resend?(): Promise<string | undefined>;
  guess(code: string): Promise<Result<unknown>>;
  /** The same for an unknown name. */
  guessAsNobody?(code: string): Promise<Result<unknown>>;
  wrongCode(right: string | undefined): string;
}

const otherDigits = (length: number) => (right: string | undefined) =>
  right === '0'.repeat(length) ? '1'.repeat(length) : '0'.repeat(length);
const otherLetters = (right: string | undefined) =>
  right === '0000-00000-0000' ? '1111-11111-1111' : '0000-00000-0000';

export async function codeFlows(world: World): Promise<CodeFlow[]> {
  const accounts = await world.database.selectFrom('account').selectAll().execute();
  const account = (userId: string): TableRow<'account'> => {
    const found = accounts.find(({ user_id }) => user_id === userId);
    if (!found) throw new Error(`There is no ${userId}.`);
    return found;
  };
  const [liv, maja, eva] = [account('liv'), account('maja'), account('eva')];

  let sent: OutgoingMessage[] = [];
  world.notifier.send = (notice) => void sent.push(notice);
  /** The code in the message that was sent during the work. */
  async function sentBy(work: () => Promise<unknown>, pattern: RegExp): Promise<string | undefined> {
    sent = [];
    await work();
    return sent.flatMap(({ text }) => pattern.exec(text)?.[1] ?? []).at(-1);
  }
  const DIGITS = /#(\d{8})$/;
  const LETTERS = /\b([0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})\b/;
  const [ofLiv, ofNobody] = [await openCase(world, maja, 'liv'), await openCase(world, maja, 'nobody')];
  const allow = (column: 'questions_until' | 'document_until') =>
    world.database
      .updateTable('desk_case')
      .set({ [column]: world.now() + HOUR, document_seconded_by: eva.id })
      .where('id', '=', ofLiv)
      .execute();

  const help = { liv: '', nobody: '' };
  let ticket = '';
  let recoveries = 0;

  const oneTimeCode = {
    lifetime: 10 * MINUTE,
    tries: 5,
    issues: LIMITS.codeIssue,
    failures: [],
    forgives: true,
    wrong: 'wrong-credentials',
    blocked: 'too-many',
    wrongCode: otherDigits(8),
  };
  const letterCode = {
    tries: Number.POSITIVE_INFINITY,
    issues: [],
    failures: [],
    forgives: true,
    wrong: 'wrong-credentials',
    blocked: 'too-many',
    wrongCode: otherLetters,
  };

  return [
    {
      name: 'support PIN',
      lifetime: 30 * MINUTE,
      tries: 3,
      issues: LIMITS.supportPinIssue,
      failures: LIMITS.agentFailure,
      forgives: false,
      wrong: 'pin-refused',
      blocked: 'too-many',
      wrongCode: otherDigits(4),
      async issue() {
        const made = await makeSupportPin(world, liv, world.random.id());
        return made.ok ? made.value.pin : undefined;
      },
      guess: (pin) => redeemForCase(world, maja, ofLiv, pin),
      guessAsNobody: (pin) => redeemForCase(world, maja, ofNobody, pin),
    },
    {
      ...oneTimeCode,
      name: 'password help',
      async issue() {
        for (const name of ['liv', 'nobody'] as const) help[name] = await beginPasswordHelp(world, name);
        await choosePasswordHelp(world, help.nobody, 'email', '');
        return sentBy(() => choosePasswordHelp(world, help.liv, 'email', ''), DIGITS);
      },
      async resend() {
        await resendCode(world, help.nobody);
        return sentBy(() => resendCode(world, help.liv), DIGITS);
      },
      guess: (code) => tryCode(world, help.liv, code),
      guessAsNobody: (code) => tryCode(world, help.nobody, code),
    },
    {
      ...oneTimeCode,
      name: 'second step',
      issue: () =>
        sentBy(async () => {
          const answer = await signInByPassword(world, { identifier: 'eva', password: PASSWORD }, 'test');
          if (answer.ok && 'ticket' in answer.value) ticket = answer.value.ticket;
        }, DIGITS),
      guess: (code) => answerSecondStep(world, ticket, [code]),
    },
    {
      ...oneTimeCode,
      name: 'change of a name',
      // The account is the flow. Wrong tries at two codes count together.
      issues: [...LIMITS.codeResend, ...LIMITS.codeIssue],
      tries: 10,
      failures: LIMITS.answerFailure,
      issue: () => sentBy(() => beginProfileChange(world, liv, 'name', 'Liv'), DIGITS),
      guess: (code) => confirmProfileChange(world, liv, { old: code, new: '' }),
    },
    {
      ...letterCode,
      name: 'temporary password',
      issues: LIMITS.activationIssue,
      lifetime: 30 * MINUTE,
      async issue() {
        await allow('questions_until');
        return sentBy(() => sendTemporaryPassword(world, maja, ofLiv), LETTERS);
      },
      guess: (code) => byTemporaryPassword('liv', code),
      guessAsNobody: (code) => byTemporaryPassword('nobody', code),
    },
    {
      ...letterCode,
      name: 'activation',
      issues: LIMITS.activationIssue,
      lifetime: 48 * HOUR,
      async issue() {
        await allow('document_until');
        const issued = await issueActivationCode(world, maja, ofLiv, 'paper');
        return issued.ok ? issued.value : undefined;
      },
      guess: (code) => activate(world, 'liv', code),
      guessAsNobody: (code) => activate(world, 'nobody', code),
    },
    {
      ...letterCode,
      name: 'activation by text message',
      issues: LIMITS.activationIssue,
      lifetime: 30 * MINUTE,
      async issue() {
        await allow('document_until');
        return sentBy(() => issueActivationCode(world, maja, ofLiv, 'sms'), LETTERS);
      },
      guess: (code) => activate(world, 'liv', code),
      guessAsNobody: (code) => activate(world, 'nobody', code),
    },
    {
      ...letterCode,
      name: 'recovery',
      lifetime: 48 * HOUR,
      async issue() {
        await world.database.insertInto('recovery').values(approved(++recoveries)).execute();
        return sentBy(() => sendRecoveryCodes(world), LETTERS);
      },
      guess: (code) => redeemRecovery(world, 'new@example.org', code),
      guessAsNobody: (code) => redeemRecovery(world, 'nobody@example.org', code),
    },
  ];

  async function byTemporaryPassword(identifier: string, password: string): Promise<Result<unknown>> {
    const answer = await signInByPassword(world, { identifier, password }, 'test');
    return answer.ok || answer.code !== 'new-password-needed'
      ? answer
      : useTemporaryPassword(world, identifier, password);
  }

  function approved(number: number): TableRow<'recovery'> {
    return {
      id: `recovery-${number}`,
      account_id: liv.id,
      identifier: 'liv',
      new_email: 'new@example.org',
      language: null,
      document: null,
      document_type: 'image/png',
      created_at: world.now(),
      opened_by: maja.id,
      decided_by: eva.id,
      approved: 1,
      due_at: world.now(),
      sent: 0,
      closed: 0,
    };
  }
}
