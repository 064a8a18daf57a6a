/**
 * WebAuthn challenges that need no row until they are used: a nonce and an expiry under a MAC. Asking for many of them
 * writes nothing. A used challenge is kept until it expires, so that it counts once.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Tx } from '../database/schema.ts';
import type { World } from '../world.ts';

export type Purpose = 'sign-in' | 'registration' | 'confirmation';

const LIFETIME = 5 * 60_000;
const NONCE_BYTES = 16;

/** @param owner Whose ceremony it is, and for what; empty when that is not known yet. */
const seal = (world: World, purpose: Purpose, owner: string, content: string) =>
  world.keys.digest('challenge', purpose, owner, content);

/** "nonce.expiry.mac", as bytes. */
export function newChallenge(world: World, purpose: Purpose, owner = ''): Uint8Array<ArrayBuffer> {
  const content = `${world.random.token(NONCE_BYTES)}.${world.now() + LIFETIME}`;
  return new TextEncoder().encode(`${content}.${seal(world, purpose, owner, content)}`);
}

/**
 * @param challenge As the browser returns it: base64url of the bytes. @returns Whether it is valid. It is valid once.
 */
export async function takeChallenge(
  world: World,
  tx: Tx,
  challenge: string,
  purpose: Purpose,
  owner = '',
): Promise<boolean> {
  const [nonce = '', expiry = '', mac = ''] = Buffer.from(challenge, 'base64url')
    .toString('latin1')
    .split('.');
  const expected = Buffer.from(seal(world, purpose, owner, `${nonce}.${expiry}`));
  const given = Buffer.from(mac, 'latin1');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const expires_at = Number(expiry);
  if (expires_at <= world.now()) return false;
  const taken = await tx
    .insertInto('spent_challenge')
    .values({ nonce, expires_at })
    .onConflict((conflict) => conflict.column('nonce').doNothing())
    .returning('nonce')
    .executeTakeFirst();
  return taken !== undefined;
}
