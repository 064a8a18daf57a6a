/** Letters whose time has come; each is sent once, whichever process comes first. */
import { tellOfOpenAccess } from '../flows/account/profile-access.ts';
import { sendRecoveryCodes } from '../flows/reset/recovery-request.ts';
import type { World } from '../world.ts';

export async function sendWhatIsDue(world: World): Promise<void> {
  await tellOfOpenAccess(world);
  await sendRecoveryCodes(world);
}
