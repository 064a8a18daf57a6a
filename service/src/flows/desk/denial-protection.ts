/**
 * A denial protects the person, not the case: a caller who hangs up and calls another agent gets no further. Two wrong
 * numbers protect like a denial, because somebody who guesses would be right the third time.
 */
import type { TableRow, Tx } from '../../database/schema.ts';

const QUIET = 30 * 60_000;
const DAY = 24 * 3_600_000;
const DENIALS_A_DAY = 2;
const WRONG_NUMBERS = 2;

/** Whether the person may not be asked now. The caller holds the lock of the person's requests. */
export async function isProtectedFrom(
  tx: Tx,
  agent: TableRow<'account'>,
  accountId: string,
  now: number,
): Promise<boolean> {
  const refusals = await tx
    .selectFrom('confirmation')
    .select(['answer', 'answered_at'])
    .where('account_id', '=', accountId)
    .where('answer', 'in', ['denied', 'mismatched'])
    .where('answered_at', '>', now - DAY)
    .execute();
  const denials = refusals.filter(({ answer }) => answer === 'denied');
  const recent = refusals.filter(({ answered_at }) => (answered_at ?? 0) > now - QUIET);
  const recentDenials = recent.filter(({ answer }) => answer === 'denied').length;
  return (
    recentDenials > 0 ||
    recent.length - recentDenials >= WRONG_NUMBERS ||
    (denials.length >= DENIALS_A_DAY && agent.supervises === 0)
  );
}
