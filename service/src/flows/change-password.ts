import { record } from '../audit.ts';
import { lettersTo } from '../locales/letters/index.ts';
import { hashPassword } from '../password.ts';
import { isAcceptablePassword } from '../password-rules.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { World } from '../world.ts';
import { accessIsOpen } from './profile-access.ts';
import { checkPassword, whilePasswordStands } from './reauthenticate.ts';
import type { SignedIn } from './session.ts';
import { revokeWithin } from './support-pin.ts';
import { endWaysBack } from './ways-back.ts';

const PURPOSE = 'change-password';

/**
 * Changes the password and, in the same transaction, ends every other session and the live PIN.
 * @returns `forbidden` while the waiting time is not over.
 */
export async function changePassword(
  world: World,
  { account, sessionId }: SignedIn,
  current: string,
  next: string,
): Promise<Result<undefined>> {
  if (!(await accessIsOpen(world, account))) return refuse('forbidden');
  if (!isAcceptablePassword(next, account.user_id, world.settings.passwordLength))
    return refuse('bad-request');
  const checked = await checkPassword(world, account, PURPOSE, current);
  if (!checked.ok) return checked;
  const password_hash = await hashPassword(next);
  return whilePasswordStands(world, account, PURPOSE, async (work): Promise<Result<undefined>> => {
    const { tx, announce, notify } = work;
    await tx.updateTable('account').set({ password_hash }).where('id', '=', account.id).execute();
    // Whoever had the old password may have made it, or be on another way in.
    await revokeWithin(world, work, account.id);
    await endWaysBack(tx, account);
    await tx
      .deleteFrom('session')
      .where('account_id', '=', account.id)
      .where('id', '!=', sessionId)
      .execute();
    await record(world, tx, { action: 'password.changed', actorId: account.id, accountId: account.id });
    await announce(account.id);
    notify({ to: account.email, ...lettersTo(world, account).passwordChanged() });
    return accept(undefined);
  });
}
