import { audit } from '../../accounts/audit-log.ts';
import { hashPassword } from '../../credentials/password-hash.ts';
import { isAcceptablePassword } from '../../credentials/password-rules.ts';
import { forgiveSignInTries } from '../../credentials/sign-in-tries.ts';
import { messagesTo } from '../../locales/messages.ts';
import { accept, type Result, refuse } from '../../result.ts';
import type { World } from '../../world.ts';
import { revokeAccessGrants } from '../reset/revoke-access-grants.ts';
import { checkPasswordAgain, whilePasswordIsCurrent } from '../sign-in/reauthenticate.ts';
import type { AuthenticatedSession } from '../sign-in/session.ts';
import { revokeWithin } from '../support-pin.ts';
import { accessIsOpen } from './profile-access.ts';

const PURPOSE = 'change-password';

/**
 * Changes the password and, in the same transaction, ends every other session and the live PIN.
 * @returns `forbidden` while the waiting time is not over.
 */
export async function changePassword(
  world: World,
  { account, sessionId }: AuthenticatedSession,
  current: string,
  next: string,
): Promise<Result<undefined>> {
  if (!(await accessIsOpen(world, account))) return refuse('forbidden');
  if (!isAcceptablePassword(next, account.user_id, world.settings.passwordLength))
    return refuse('bad-request');
  const checked = await checkPasswordAgain(world, account, PURPOSE, current);
  if (!checked.ok) return checked;
  const password_hash = await hashPassword(next);
  return whilePasswordIsCurrent(world, account, PURPOSE, async (work): Promise<Result<undefined>> => {
    const { tx, announce, notify } = work;
    await tx
      .updateTable('account')
      .set({ password_hash, password_changed_at: world.now() })
      .where('id', '=', account.id)
      .execute();
    await forgiveSignInTries(world, tx, account);
    // Somebody who had the old password may have made the PIN, or may be signing in another way.
    await revokeWithin(world, work, account.id);
    await revokeAccessGrants(tx, account);
    await tx
      .deleteFrom('session')
      .where('account_id', '=', account.id)
      .where('id', '!=', sessionId)
      .execute();
    await audit(world, tx, { action: 'password.changed', actorId: account.id, accountId: account.id });
    await announce(account.id);
    notify({ to: account.email, ...messagesTo(world, account).passwordChanged() });
    return accept(undefined);
  });
}
