import { countIfWithin, forgive, LIMITS } from '../limits.ts';
import { passwordStands, verifyPassword } from '../password.ts';
import { type Result, refuse } from '../result.ts';
import type { Row } from '../tables.ts';
import { transact, type Work } from '../transact.ts';
import type { World } from '../world.ts';

/**
 * Does the work if the password is the account's, and still is when the work is done. Tries are counted for the purpose
 * and not as sign-ins: strangers who guess there must not keep the owner from what is theirs.
 */
export async function withPassword<T>(
  world: World,
  account: Row<'account'>,
  purpose: string,
  password: string,
  work: (unit: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  const key = `${purpose} ${account.id}`;
  const wait = await countIfWithin(world, key, LIMITS.signInFailure);
  if (wait > 0) return refuse('too-many', wait);
  const right = await verifyPassword(account.password_hash, password);
  if (right === 'busy') return refuse('too-many', 1000);
  if (!right) return refuse('wrong-credentials');
  return transact(world, async (unit): Promise<Result<T>> => {
    if (!(await passwordStands(unit.tx, account))) return refuse('wrong-credentials');
    await forgive(unit.tx, key);
    return work(unit);
  });
}
