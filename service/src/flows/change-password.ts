import { record } from '../audit.ts';
import { hashPassword } from '../password.ts';
import { isAcceptablePassword } from '../password-rules.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { World } from '../world.ts';
import { accessIsOpen } from './profile-access.ts';
import { withPassword } from './reauthenticate.ts';
import type { SignedIn } from './session.ts';
import { revokeWithin } from './support-pin.ts';

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
  const password_hash = await hashPassword(next);
  return withPassword(
    world,
    account,
    'change-password',
    current,
    async (work): Promise<Result<undefined>> => {
      const { tx, announce, notify } = work;
      await tx.updateTable('account').set({ password_hash }).where('id', '=', account.id).execute();
      await tx.deleteFrom('sign_in_ticket').where('account_id', '=', account.id).execute();
      await tx
        .deleteFrom('session')
        .where('account_id', '=', account.id)
        .where('id', '!=', sessionId)
        .execute();
      // Whoever had the old password may have made it.
      await revokeWithin(world, work, account.id);
      await record(world, tx, { action: 'password.changed', actorId: account.id, accountId: account.id });
      await announce(account.id);
      notify({
        to: account.email,
        subject: `${world.settings.serviceName}: your password was changed`,
        text: `Your password was changed. If it was not you, contact us at once.`,
      });
      return accept(undefined);
    },
  );
}
