/** Confirms with a passkey, on a page that stays open during the ceremony. */

import type { Outcome } from '../../utils/domain/outcome.ts';
import { send } from '../../utils/platform/messages.ts';
import { signInWithPasskey } from '../../utils/platform/passkey.ts';

export async function confirmByPasskey(
  accountId: string,
  id: string,
): Promise<Outcome<undefined> | 'not-done' | 'not-this-host'> {
  const options = await send('confirmation.passkeyOptions', { accountId, id });
  if (!options.ok) return options;
  const ceremony = await signInWithPasskey(options.value);
  if (!ceremony.ok) return ceremony.fault === 'not-this-host' ? ceremony.fault : 'not-done';
  return send('confirmation.confirm', { accountId, id, proof: { passkey: ceremony.response } });
}
