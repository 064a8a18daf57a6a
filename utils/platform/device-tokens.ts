/**
 * What a service gave this browser to be known by. With it, strangers who guess at the password do not make the person
 * wait. It opens nothing, but it is kept where no content script can read it.
 */
import { withDatabase } from './database.ts';

/** As the protocol takes them. */
const SEPARATOR = '~';
const MOST = 5;

export const keepDeviceToken = (accountId: string, origin: string, token: string): Promise<void> =>
  withDatabase(async (db) => void (await db.put('devices', { accountId, origin, token })));

export const forgetDeviceToken = (accountId: string): Promise<void> =>
  withDatabase((db) => db.delete('devices', accountId));

/** Those of all accounts with the service, because a typed name does not say whose it is; undefined for none. */
export async function deviceTokensFor(origin: string): Promise<string | undefined> {
  const all = await withDatabase((db) => db.getAll('devices'));
  const tokens = all.filter((one) => one.origin === origin).map(({ token }) => token);
  return tokens.length > 0 ? tokens.slice(0, MOST).join(SEPARATOR) : undefined;
}
