/**
 * Devices that have signed in before (OWASP, "device cookies"). A sign-in gives the device a token. Its tries then count
 * for it alone, so that strangers cannot use them up. The token opens nothing and needs no row: it is a time and a nonce
 * under a MAC that names the account.
 */
import { timingSafeEqual } from 'node:crypto';
import type { TableRow } from '../database/schema.ts';
import type { World } from '../world.ts';

const NONCE_BYTES = 16;
/** In milliseconds. Browsers keep no cookie for longer (RFC 6265bis). */
export const DEVICE_LIFETIME = 400 * 86_400_000;

/** A browser that several people use has a token of each. */
const SEPARATOR = '~';
const MOST = 5;

type Owner = Pick<TableRow<'account'>, 'id' | 'password_changed_at'>;

const seal = ({ keys }: World, accountId: string, content: string) =>
  keys.digest('known device', accountId, content);

export function newDeviceToken(world: World, accountId: string): string {
  const content = `${world.now().toString(36)}.${world.random.token(NONCE_BYTES)}`;
  return `${content}.${seal(world, accountId, content)}`;
}

/** When the token was made; undefined when it is not one of this account. */
function madeAt(world: World, token: string, accountId: string): number | undefined {
  const [time = '', nonce = '', mac = ''] = token.split('.');
  const expected = Buffer.from(seal(world, accountId, `${time}.${nonce}`));
  const given = Buffer.from(mac);
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? Number.parseInt(time, 36)
    : undefined;
}

/**
 * Under what the tries of a device count; undefined for a stranger. Tokens from before the newest password count
 * together: whoever had the old password may have as many of them as they like.
 * @param tokens All that the device has.
 */
export function knownDevice(
  world: World,
  tokens: string | undefined,
  owner: Owner | undefined,
): string | undefined {
  // An unknown account costs the same work, and no token names it.
  const { id, password_changed_at } = owner ?? { id: '', password_changed_at: null };
  for (const token of (tokens ?? '').split(SEPARATOR).slice(0, MOST)) {
    const at = madeAt(world, token, id);
    if (owner === undefined || at === undefined || at <= world.now() - DEVICE_LIFETIME) continue;
    return at < (password_changed_at ?? 0) ? `older devices ${id}` : `device ${id} ${token.split('.')[1]}`;
  }
  return undefined;
}

/** The tokens of a device after another sign-in, newest first. The new one replaces the account's older one. */
export const addDeviceToken = (world: World, tokens: string | undefined, accountId: string): string =>
  [
    newDeviceToken(world, accountId),
    ...(tokens ?? '')
      .split(SEPARATOR)
      .filter((token) => token !== '' && madeAt(world, token, accountId) === undefined),
  ]
    .slice(0, MOST)
    .join(SEPARATOR);
