import type { PasswordSignIn, SecondStep } from '../../../../protocol/protocol.ts';
import { canonical, findAccount } from '../../accounts/identifier.ts';
import { countNoise } from '../../accounts/noise.ts';
import { looksLikeActivationCode } from '../../credentials/activation-code.ts';
import { BUSY_MS, isPasswordCurrent, verifyPassword } from '../../credentials/password-hash.ts';
import { LIMITS, resetAttempts, tryConsume } from '../../credentials/rate-limits.ts';
import { accept, type Refusal, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { beginSecondStep } from './second-step.ts';
import { type NewSession, startSession } from './session.ts';

/** The key that counts sign-ins under a name, as it was typed. */
export const triesOf = ({ keys }: World, identifier: string): string =>
  `sign-in ${keys.digest('sign-in limit', canonical(identifier))}`;

/**
 * Known and unknown accounts get the same answer for the same work. Limits count by the typed name, not by the account
 * that it finds. A try is counted before it is made, so that parallel guesses cannot pass the limit; a right password
 * resets the count.
 * @returns A session, or what the account asks for besides its password. `new-password-needed`: the typed text has the
 * form of a temporary password, for any name.
 */
export async function signInByPassword(
  world: World,
  { identifier, password }: PasswordSignIn,
  client: string,
): Promise<Result<NewSession | SecondStep>> {
  const key = triesOf(world, identifier);
  const wait = await tryConsume(world, key, LIMITS.signInFailure);
  const account = await findAccount(world.database, identifier);
  const refuseAndCount = async (refusal: Refusal): Promise<Refusal> => {
    await transact(world, ({ tx }) => countNoise(world, tx, 'sign-in.refused', account?.id ?? null));
    return refusal;
  };
  if (wait > 0) return refuseAndCount(refuse('too-many', wait));

  const check = await verifyPassword(account?.password_hash ?? null, password);
  if (check === 'busy') return refuse('too-many', BUSY_MS);
  if (check === 'wrong' || !account)
    return looksLikeActivationCode(password)
      ? refuse('new-password-needed')
      : refuseAndCount(refuse('wrong-credentials'));

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
