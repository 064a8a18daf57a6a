import { record } from '../audit.ts';
import { countIfWithin, forgive, LIMITS } from '../limits.ts';
import { hashPassword, passwordStands, verifyPassword } from '../password.ts';
import { isAcceptablePassword } from '../password-rules.ts';
import { accept, type Result, refuse } from '../result.ts';
import { transact } from '../transact.ts';
import type { World } from '../world.ts';
import type { SignedIn } from './session.ts';
import { revokeWithin } from './support-pin.ts';

/** Changes the password and, in the same transaction, ends every other session and the live PIN. */
export async function changePassword(
  world: World,
  { account, sessionId }: SignedIn,
  current: string,
  next: string,
): Promise<Result<undefined>> {
  if (!isAcceptablePassword(next, account.user_id)) return refuse('bad-request');
  // Not the key of the sign-in: strangers who guess there must not keep the owner from changing it.
  const key = `change-password ${account.id}`;
  const wait = await countIfWithin(world, key, LIMITS.signInFailure);
  if (wait > 0) return refuse('too-many', wait);
  const right = await verifyPassword(account.password_hash, current);
  if (right === 'busy') return refuse('too-many', 1000);
  if (!right) return refuse('wrong-credentials');
  const password_hash = await hashPassword(next);

  return transact(world, async (work): Promise<Result<undefined>> => {
    const { tx, announce, notify } = work;
    if (!(await passwordStands(tx, account))) return refuse('wrong-credentials');
    await tx.updateTable('account').set({ password_hash }).where('id', '=', account.id).execute();
    await tx.deleteFrom('sign_in_ticket').where('account_id', '=', account.id).execute();
    await tx
      .deleteFrom('session')
      .where('account_id', '=', account.id)
      .where('id', '!=', sessionId)
      .execute();
    // Whoever had the old password may have made it.
    await revokeWithin(world, work, account.id);
    await forgive(tx, key);
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
