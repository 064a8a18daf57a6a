import { record } from '../audit.ts';
import { count, LIMITS, waitFor } from '../limits.ts';
import { hashPassword, verifyPassword } from '../password.ts';
import { isAcceptablePassword } from '../password-rules.ts';
import { accept, type Result, refuse } from '../result.ts';
import { transact } from '../transact.ts';
import type { World } from '../world.ts';
import type { SignedIn } from './session.ts';

/** Changes the password and, in the same transaction, ends every other session. */
export async function changePassword(
  world: World,
  { account, sessionId }: SignedIn,
  current: string,
  next: string,
): Promise<Result<undefined>> {
  if (!isAcceptablePassword(next, account.user_id)) return refuse('bad-request');
  const key = `sign-in ${account.id}`;
  const wait = await transact(world, async ({ tx }) => {
    const wait = await waitFor(tx, key, LIMITS.signInFailure, world.now());
    if (wait === 0) await count(tx, key, world.now());
    return wait;
  });
  if (wait > 0) return refuse('too-many', wait);
  if (!(await verifyPassword(account.password_hash, current))) return refuse('wrong-credentials');
  const password_hash = await hashPassword(next);

  return transact(world, async ({ tx, announce, notify }) => {
    await tx.updateTable('account').set({ password_hash }).where('id', '=', account.id).execute();
    await tx
      .deleteFrom('session')
      .where('account_id', '=', account.id)
      .where('id', '!=', sessionId)
      .execute();
    await tx.deleteFrom('attempt').where('key', '=', key).execute();
    await record(world, tx, { action: 'password.changed', actorId: account.id, accountId: account.id });
    await announce(account.id);
    notify({
      to: account.email,
      subject: `${world.settings.serviceName}: your password was changed`,
      text: `Your password was changed. If it was not you, contact us at once.`,
    });
    return accept(undefined);
  });
}
