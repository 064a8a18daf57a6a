/** Password hashing with argon2id (RFC 9106), stored as a PHC string. */
import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import pLimit from 'p-limit';
import type { TableRow, Tx } from '../database/schema.ts';

/** OWASP's second recommendation: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const SALT_BYTES = 16;

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** The same password, however the keyboard composes its letters (NIST SP 800-63B: NFKC). */
const normalised = (password: string) => password.normalize('NFKC');

/** A hash takes a core for some 30 ms. A few run at once, a short queue waits, and beyond it the answer is "busy". */
const QUEUE = 32;
/** After so long there is room in the queue again. */
export const BUSY_MS = 1000;
const openLane = pLimit(3);
/** For known devices and people who are signed in: strangers who fill the other lane do not make them wait. */
const reservedLane = pLimit(1);
/** Who has a request in the reserved lane. Each account has one there, so that no account can fill it. */
const reserved = new Set<string>();

const mayUseReserved = (account: string | undefined): account is string =>
  account !== undefined && !reserved.has(account) && reservedLane.pendingCount < QUEUE;

/** @param account Of a known device, or of somebody who is signed in. */
export const isHashQueueFull = (account?: string): boolean =>
  !mayUseReserved(account) && openLane.pendingCount >= QUEUE;

async function inTurn<T>(work: () => Promise<T>, account?: string): Promise<T> {
  if (!mayUseReserved(account)) return openLane(work);
  reserved.add(account);
  try {
    return await reservedLane(work);
  } finally {
    reserved.delete(account);
  }
}

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const tag = await inTurn(() => derive('argon2id', { ...COST, message: normalised(password), nonce }));
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${nonce.toString('base64')}$${tag.toString('base64')}`;
}

/** A hash that no password has. An unknown account then costs the same work as a known one. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${Buffer.alloc(SALT_BYTES).toString('base64')}$${Buffer.alloc(COST.tagLength).toString('base64')}`;

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/;

/** A word for each outcome: no caller can read "busy", when too many others wait for the same, as a yes. */
export type PasswordCheck = 'right' | 'wrong' | 'busy';

/**
 * @param hash Null for an account that is unknown or has no password: the same work, and always "wrong".
 * @param account Of a known device, or of somebody who is signed in: it has a lane of its own.
 */
export async function verifyPassword(
  hash: string | null,
  password: string,
  account?: string,
): Promise<PasswordCheck> {
  if (isHashQueueFull(account)) return 'busy';
  const [, memory, passes, parallelism, salt = '', tag = ''] = PHC.exec(hash ?? NOBODY) ?? [];
  const expected = Buffer.from(tag, 'base64');
  const parameters = {
    message: normalised(password),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  };
  const actual = await inTurn(() => derive('argon2id', parameters), account);
  return timingSafeEqual(actual, expected) && hash !== null ? 'right' : 'wrong';
}

/**
 * Whether the account still has the password that was verified before this transaction began. It also keeps the
 * password unchanged until the transaction ends: a change in between must not leave behind a session of the old
 * password.
 */
export async function isPasswordCurrent(
  tx: Tx,
  { id, password_hash }: TableRow<'account'>,
): Promise<boolean> {
  const same = await tx
    .updateTable('account')
    .set({ password_hash })
    .where('id', '=', id)
    .where('password_hash', '=', password_hash)
    .returning('id')
    .executeTakeFirst();
  return same !== undefined;
}
