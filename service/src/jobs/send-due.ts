/** Sends messages that are due. Each is sent once, by the first process that finds it. */
import { notifyOfOpenAccess } from '../flows/account/profile-access.ts';
import { sendRecoveryCodes } from '../flows/reset/recovery-request.ts';
import type { World } from '../world.ts';

export async function sendDue(world: World): Promise<void> {
  await notifyOfOpenAccess(world);
  await sendRecoveryCodes(world);
}
