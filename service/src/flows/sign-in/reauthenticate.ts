import { passwordStands, verifyPassword } from '../../credentials/password-hash.ts';
import { countIfWithin, forgive, LIMITS } from '../../credentials/rate-limits.ts';
import type { Row } from '../../database/schema.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact, type Work } from '../../transaction.ts';
import type { World } from '../../world.ts';

const keyOf = (account: Row<'account'>, purpose: string) => `${purpose} ${account.id}`;

/**
 * Whether the password is the account's. Tries are counted for the purpose and not as sign-ins: strangers who guess
 * there must not keep the owner from what is theirs.
 */
export async function checkPassword(
  world: World,
  account: Row<'account'>,
  purpose: string,
  password: string,
): Promise<Result<undefined>> {
  const wait = await countIfWithin(world, keyOf(account, purpose), LIMITS.signInFailure);
  if (wait > 0) return refuse('too-many', wait);
  const right = await verifyPassword(account.password_hash, password);
  if (right === 'busy') return refuse('too-many', 1000);
  return right ? accept(undefined) : refuse('wrong-credentials');
}

/** Does the work if the password that was checked still is the account's, and keeps it until the work is done. */
export function whilePasswordStands<T>(
  world: World,
  account: Row<'account'>,
  purpose: string,
  work: (unit: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  return transact(world, async (unit): Promise<Result<T>> => {
    if (!(await passwordStands(unit.tx, account))) return refuse('wrong-credentials');
    await forgive(unit.tx, keyOf(account, purpose));
    return work(unit);
  });
}

/** Both, one after the other. */
export async function withPassword<T>(
  world: World,
  account: Row<'account'>,
  purpose: string,
  password: string,
  work: (unit: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  const checked = await checkPassword(world, account, purpose, password);
  return checked.ok ? whilePasswordStands(world, account, purpose, work) : checked;
}
