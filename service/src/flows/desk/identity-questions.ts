/**
 * A caller with neither PIN nor device answers questions from the registry. Enough right answers allow one thing: a
 * temporary password, sent to the account's phone number.
 */
import { audit } from '../../accounts/audit-log.ts';
import { drawnQuestions, type RegistryAnswers, rightAnswers } from '../../accounts/registry-questions.ts';
import { issuePrintedCode } from '../../credentials/activation-code.ts';
import { consumeAttempt, LIMITS, retryAfter } from '../../credentials/rate-limits.ts';
import type { TableRow } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import type { Result } from '../../result.ts';
import type { World } from '../../world.ts';
import { NOBODY } from './case.ts';
import { actOnProof, tryProof } from './case-proof.ts';

const MINUTE = 60_000;

export const TEMPORARY_PASSWORD_SCOPE = 'temporary-password';
const PASSWORD_LIFETIME = 30 * MINUTE;

/**
 * Counts the right answers. Nobody learns how many there were, or which. An account at its limit and an unknown account
 * fail like any other.
 */
export const answerIdentityQuestions = (
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
  answers: RegistryAnswers,
): Promise<Result<undefined>> =>
  tryProof(world, agent, caseId, 'questions_until', async ({ tx }, found) => {
    const now = world.now();
    const key = `identity ${found.account_id ?? found.id}`;
    const spent = (await retryAfter(tx, key, LIMITS.identityFailure, now)) > 0;
    const drawn = drawnQuestions(world);
    const asked = Object.fromEntries(drawn.map((kind) => [kind, answers[kind]]));
    const right = await rightAnswers(world, tx, found.account_id ?? NOBODY, asked);
    const passed = right >= world.settings.identity.right && !spent;
    const deed = { actorId: agent.id, accountId: found.account_id, caseId };
    await audit(world, tx, { action: passed ? 'identity.passed' : 'identity.failed', ...deed });
    if (!passed) await consumeAttempt(tx, key, now);
    return passed;
  });

/**
 * Sends a temporary password. The server makes it, it works once, and it opens only the page for a new password. Each
 * round of right answers allows one.
 * @returns `forbidden` when the phone number is not trusted yet: the person must then come in person.
 */
export const sendTemporaryPassword = (
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
): Promise<Result<undefined>> =>
  actOnProof(
    world,
    agent,
    caseId,
    'questions_until',
    { phone: true },
    async ({ tx, notify }, account, phone) => {
      const owner = { scope: TEMPORARY_PASSWORD_SCOPE, subject: account.id };
      const password = await issuePrintedCode(world, tx, owner, PASSWORD_LIFETIME);
      const deed = { actorId: agent.id, accountId: account.id, caseId };
      await audit(world, tx, { action: 'temporary-password.sent', ...deed });
      const letters = messagesTo(world, account);
      notify({ phone, text: letters.temporaryPasswordMessage(password, PASSWORD_LIFETIME / MINUTE) });
      notify({ to: account.email, ...letters.temporaryPasswordSent(agent.name) });
      return undefined;
    },
  );
