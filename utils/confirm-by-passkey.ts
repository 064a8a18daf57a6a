/** Confirms by a passkey, on a page that lives as long as its ceremony. */
import { send } from './messages.ts';
import type { Outcome } from './outcome.ts';
import { signInWithPasskey } from './passkey.ts';

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
