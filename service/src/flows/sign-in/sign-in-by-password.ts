import type { PasswordSignIn, SecondStep } from '../../../../protocol/protocol.ts';
import { canonical, findAccount } from '../../accounts/identifier.ts';
import { looksLikeActivationCode } from '../../credentials/activation-code.ts';
import { BUSY_MS, isPasswordCurrent, verifyPassword } from '../../credentials/password-hash.ts';
import { LIMITS, resetAttempts, tryConsume } from '../../credentials/rate-limits.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { beginSecondStep } from './second-step.ts';
import { type NewSession, startSession } from './session.ts';

/** The key under which sign-ins in a name are counted, which is the name that was typed. */
export const triesOf = ({ keys }: World, identifier: string): string =>
  `sign-in ${keys.digest('sign-in limit', canonical(identifier))}`;

/**
 * Unknown and known accounts get the same answer for the same work, and the limit counts by what was typed, not by
 * whom it found. A try is counted before it is made, so that parallel guesses do not get past the limit; a right
 * password takes the counted tries back.
 * @returns A session, or what the account asks for besides its password. `new-password-needed`: what was typed has the
 * form of a temporary password, whoever typed it.
 */
export async function signInByPassword(
  world: World,
  { identifier, password }: PasswordSignIn,
  client: string,
): Promise<Result<NewSession | SecondStep>> {
  const key = triesOf(world, identifier);
  const wait = await tryConsume(world, key, LIMITS.signInFailure);
  if (wait > 0) return refuse('too-many', wait);

  const account = await findAccount(world.database, identifier);
  const check = await verifyPassword(account?.password_hash ?? null, password);
  if (check === 'busy') return refuse('too-many', BUSY_MS);
  if (check === 'wrong' || !account)
    return refuse(looksLikeActivationCode(password) ? 'new-password-needed' : 'wrong-credentials');

  return transact(world, async (unit): Promise<Result<NewSession | SecondStep>> => {
    if (!(await isPasswordCurrent(unit.tx, account))) return refuse('wrong-credentials');
    await resetAttempts(unit.tx, key);
    return accept(
      account.second_step
        ? await beginSecondStep(world, unit, account, client)
        : await startSession(world, unit, account, client),
    );
  });
}
