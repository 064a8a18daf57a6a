import type { PasswordSignIn } from '../../../utils/protocol.ts';
import { findAccount, normaliseEmail } from '../identifier.ts';
import { count, LIMITS, waitFor } from '../limits.ts';
import { verifyPassword } from '../password.ts';
import { accept, type Result, refuse } from '../result.ts';
import { transact } from '../transact.ts';
import type { World } from '../world.ts';
import { type NewSession, startSession } from './session.ts';

/**
 * Unknown and known accounts get the same answer for the same work. A try is counted before it is made, so that
 * parallel guesses do not get past the limit; a right password takes the counted tries back.
 */
export async function signInByPassword(
  world: World,
  { identifier, password }: PasswordSignIn,
  client: string,
): Promise<Result<NewSession>> {
  const account = await findAccount(world.database, identifier);
  const key = `sign-in ${account?.id ?? world.keys.digest('sign-in limit', normaliseEmail(identifier))}`;

  const wait = await transact(world, async ({ tx }) => {
    const wait = await waitFor(tx, key, LIMITS.signInFailure, world.now());
    if (wait === 0) await count(tx, key, world.now());
    return wait;
  });
  if (wait > 0) return refuse('too-many', wait);

  const right = await verifyPassword(account?.password_hash ?? null, password);
  if (!right || !account) return refuse('wrong-credentials');

  return transact(world, async (unit) => {
    await unit.tx.deleteFrom('attempt').where('key', '=', key).execute();
    return accept(await startSession(world, unit, account, client));
  });
}
