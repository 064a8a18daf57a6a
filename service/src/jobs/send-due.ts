/** Letters whose time has come; each is sent once, whichever process comes first. */
import { notifyOfOpenAccess } from '../flows/account/profile-access.ts';
import { sendRecoveryCodes } from '../flows/reset/recovery-request.ts';
import type { World } from '../world.ts';

export async function sendDue(world: World): Promise<void> {
  await notifyOfOpenAccess(world);
  await sendRecoveryCodes(world);
}
