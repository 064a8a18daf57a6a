import { audit } from '../../accounts/audit-log.ts';
import { findAccount } from '../../accounts/identifier.ts';
import { countNoise } from '../../accounts/noise.ts';
import { redeemPrintedCode } from '../../credentials/activation-code.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { NOBODY } from '../desk/case.ts';
import { TEMPORARY_PASSWORD_SCOPE } from '../desk/identity-questions.ts';
import { issueResetGrant } from './set-new-password.ts';

/**
 * Uses up a temporary password. It is too long to guess, so wrong tries are not counted.
 * @returns The token for choosing a new password, which is all that it opens.
 */
export function useTemporaryPassword(
  world: World,
  identifier: string,
  password: string,
): Promise<Result<string>> {
  return transact(world, async ({ tx }): Promise<Result<string>> => {
    const account = await findAccount(tx, identifier);
    const accountId = account?.id ?? NOBODY;
    const owner = { scope: TEMPORARY_PASSWORD_SCOPE, subject: accountId };
    const right = await redeemPrintedCode(world, tx, owner, password, accountId);
    if (!right) {
      await countNoise(world, tx, 'temporary-password.refused', account?.id ?? null);
      return refuse('wrong-credentials');
    }
    await audit(world, tx, { action: 'temporary-password.used', actorId: accountId, accountId });
    return accept(await issueResetGrant(world, tx, { whose: { accountId }, way: 'password.by-temporary' }));
  });
}
