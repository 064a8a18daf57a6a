import { BUSY_MS, isPasswordCurrent, verifyPassword } from '../../credentials/password-hash.ts';
import { LIMITS, resetAttempts, tryConsume } from '../../credentials/rate-limits.ts';
import type { TableRow } from '../../database/schema.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact, type Work } from '../../transaction.ts';
import type { World } from '../../world.ts';

const keyOf = (account: TableRow<'account'>, purpose: string) => `${purpose} ${account.id}`;

/**
 * Whether the password is the account's. Tries count for this purpose and not as sign-ins, so that strangers who guess
 * at the sign-in cannot keep the owner from it.
 */
export async function checkPasswordAgain(
  world: World,
  account: TableRow<'account'>,
  purpose: string,
  password: string,
): Promise<Result<undefined>> {
  const wait = await tryConsume(world, keyOf(account, purpose), LIMITS.passwordAgain);
  if (wait > 0) return refuse('too-many', wait);
  switch (await verifyPassword(account.password_hash, password, account.id)) {
    case 'right':
      return accept(undefined);
    case 'wrong':
      return refuse('wrong-credentials');
    case 'busy':
      return refuse('too-many', BUSY_MS);
  }
}

/** Does the work only if the checked password is still the account's, and keeps it unchanged until the work is done. */
export function whilePasswordIsCurrent<T>(
  world: World,
  account: TableRow<'account'>,
  purpose: string,
  work: (unit: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  return transact(world, async (unit): Promise<Result<T>> => {
    if (!(await isPasswordCurrent(unit.tx, account))) return refuse('wrong-credentials');
    await resetAttempts(unit.tx, keyOf(account, purpose));
    return work(unit);
  });
}

/** Checks the password, then does the work. */
export async function withPassword<T>(
  world: World,
  account: TableRow<'account'>,
  purpose: string,
  password: string,
  work: (unit: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  const checked = await checkPasswordAgain(world, account, purpose, password);
  return checked.ok ? whilePasswordIsCurrent(world, account, purpose, work) : checked;
}
