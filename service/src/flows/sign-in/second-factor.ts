/**
 * The second factor of agents. A stolen password opens neither the desk nor a way to a second factor, once the agent has
 * one. The first is added by whoever has the password, as when an account is new.
 */
import type { TableRow } from '../../database/schema.ts';
import type { World } from '../../world.ts';
import { passkeysOf } from './passkey.ts';
import type { AuthenticatedSession } from './session.ts';

/** Security questions are none: what they ask is what callers are asked, too. */
const hasCode = ({ second_step }: TableRow<'account'>) => second_step !== null && second_step !== 'questions';

export const mayOpenDesk = ({ settings }: World, { twoFactor }: AuthenticatedSession): boolean =>
  twoFactor || !settings.agentSecondStep;

/** Whether this session may add, change or remove passkeys and second steps. */
export async function mayChangeSecondFactor(world: World, signedIn: AuthenticatedSession): Promise<boolean> {
  const { account } = signedIn;
  if (account.role !== 'agent' || mayOpenDesk(world, signedIn)) return true;
  return !hasCode(account) && (await passkeysOf(world, account.id)).length === 0;
}

/** Whether the agent still gets to the desk with the given second step, and without the given passkey. */
export async function leavesSecondFactor(
  world: World,
  account: TableRow<'account'>,
  left: { step?: TableRow<'account'>['second_step']; withoutPasskey?: string },
): Promise<boolean> {
  if (!world.settings.agentSecondStep) return true;
  const passkeys = await passkeysOf(world, account.id);
  const { step = account.second_step, withoutPasskey } = left;
  return hasCode({ ...account, second_step: step }) || passkeys.some(({ id }) => id !== withoutPasskey);
}
