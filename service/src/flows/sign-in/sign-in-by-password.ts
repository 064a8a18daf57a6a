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

/** The key that counts sign-ins under a name, as it was typed. */
const triesOf = ({ keys }: World, identifier: string): string =>
  `sign-in ${keys.digest('sign-in limit', canonical(identifier))}`;

/**
 * Known and unknown accounts get the same answer for the same work. Limits count by the typed name, not by the account
 * that it finds. A try is counted before it is made, so that parallel guesses cannot pass the limit; a right password
 * resets the count.
 * @returns A session, or what the account asks for besides its password. `new-password-needed`: the typed text has the
 * form of a temporary password, for any name. No limit keeps such a text from the check as a temporary password.
 */
export async function signInByPassword(
  world: World,
  { identifier, password }: PasswordSignIn,
  client: string,
): Promise<Result<NewSession | SecondStep>> {
  const mayBeTemporary = looksLikeActivationCode(password);
  const key = triesOf(world, identifier);
  const wait = await tryConsume(world, key, LIMITS.signInFailure);
  if (wait > 0) return mayBeTemporary ? refuse('new-password-needed') : refuse('too-many', wait);

  const account = await findAccount(world.database, identifier);
  const check = await verifyPassword(account?.password_hash ?? null, password);
  if (check === 'busy') return refuse('too-many', BUSY_MS);
  if (check === 'wrong' || !account)
    return refuse(mayBeTemporary ? 'new-password-needed' : 'wrong-credentials');

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
