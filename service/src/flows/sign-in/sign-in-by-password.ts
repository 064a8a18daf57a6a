import type { PasswordSignIn, SecondStep } from '../../../../protocol/protocol.ts';
import { findAccount } from '../../accounts/identifier.ts';
import { countNoise } from '../../accounts/noise.ts';
import { looksLikeActivationCode } from '../../credentials/activation-code.ts';
import { knownDevice } from '../../credentials/known-device.ts';
import {
  BUSY_MS,
  isHashQueueFull,
  isPasswordCurrent,
  verifyPassword,
} from '../../credentials/password-hash.ts';
import {
  consumeSignInTry,
  returnSignInTry,
  settleSignInTry,
  signInCounters,
} from '../../credentials/sign-in-tries.ts';
import { accept, type Refusal, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { beginSecondStep } from './second-step.ts';
import { type NewSession, startSession } from './session.ts';

/**
 * Known and unknown accounts get the same answer for the same work.
 * @returns A session, or what the account asks for besides its password. `new-password-needed`: the typed text has the
 * form of a temporary password, for any name. No limit keeps such a text from the check as a temporary password.
 */
export async function signInByPassword(
  world: World,
  { identifier, password, deviceToken }: PasswordSignIn,
  client: string,
): Promise<Result<NewSession | SecondStep>> {
  const account = await findAccount(world.database, identifier);
  const device = knownDevice(world, deviceToken, account);
  const knownAs = device === undefined ? undefined : account?.id;
  if (isHashQueueFull(knownAs)) return refuse('too-many', BUSY_MS);

  const mayBeTemporary = looksLikeActivationCode(password);
  const counters = signInCounters(world, identifier, account, device);
  const { wait, mayLook } = await consumeSignInTry(world, counters);
  const refuseAndCount = async (refusal: Refusal): Promise<Refusal> => {
    await transact(world, ({ tx }) => countNoise(world, tx, 'sign-in.refused', account?.id ?? null));
    return refusal;
  };
  if (wait > 0 && mayBeTemporary) return refuse('new-password-needed');
  if (wait > 0) return refuseAndCount(Number.isFinite(wait) ? refuse('too-many', wait) : refuse('too-many'));

  const hash = mayLook ? (account?.password_hash ?? null) : null;
  const check = await verifyPassword(hash, password, knownAs);
  if (check === 'busy') {
    await returnSignInTry(world, counters);
    return refuse('too-many', BUSY_MS);
  }
  if (check === 'wrong' || !account)
    return mayBeTemporary ? refuse('new-password-needed') : refuseAndCount(refuse('wrong-credentials'));

  return transact(world, async (unit): Promise<Result<NewSession | SecondStep>> => {
    if (!(await isPasswordCurrent(unit.tx, account))) return refuse('wrong-credentials');
    await settleSignInTry(unit.tx, counters);
    return account.second_step
      ? beginSecondStep(world, unit, account, client, device)
      : accept(await startSession(world, unit, account, client));
  });
}
