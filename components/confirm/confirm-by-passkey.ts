/** Confirms with a passkey, on a page that stays open during the ceremony. */

import type { Account } from '../../utils/domain/account.ts';
import { send } from '../../utils/platform/messages.ts';
import { signInWithPasskey } from '../../utils/platform/passkey.ts';
import type { CeremonyResult } from './card-props.ts';

export async function confirmByPasskey(
  { id: accountId, service }: Account,
  id: string,
): Promise<CeremonyResult> {
  const options = await send('confirmation.passkeyOptions', { accountId, id });
  if (!options.ok) return options;
  const ceremony = await signInWithPasskey(service, options.value);
  // Only a new passkey can be there already.
  if (!ceremony.ok) return ceremony.fault === 'already-there' ? 'not-done' : ceremony.fault;
  return send('confirmation.confirm', { accountId, id, proof: { passkey: ceremony.response } });
}
