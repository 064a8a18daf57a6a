/**
 * Codes of ten characters in Crockford's base 32, 50 bits, for paper and text messages. They live longer than six
 * digits may. Letters that look like digits are read as digits.
 */

import type { Tx } from '../database/schema.ts';
import type { World } from '../world.ts';
import { issueCode, redeemCode } from './code.ts';

const LENGTH = 10;
const TRIES = 3;

const canonicalLetterCode = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

export const looksLikeActivationCode = (typed: string): boolean =>
  /^[0-9A-HJKMNP-TV-Z]{10}$/.test(canonicalLetterCode(typed));

interface Owner {
  scope: string;
  subject: string;
}

/** Makes a code, which replaces the older one. @returns The code in groups: "K7M2X-9QXTB". */
export async function issuePrintedCode(
  world: World,
  tx: Tx,
  { scope, subject }: Owner,
  lifetime: number,
): Promise<string> {
  const digits = world.random.base32(LENGTH);
  const id = world.random.id();
  await issueCode(world, tx, { scope, subject, id, requestId: id, digits, lifetime });
  return `${digits.slice(0, LENGTH / 2)}-${digits.slice(LENGTH / 2)}`;
}

/** Tries a code. Three wrong tries end it. @param by Who uses it. */
export const redeemPrintedCode = (
  world: World,
  tx: Tx,
  { scope, subject }: Owner,
  typed: string,
  by: string,
): Promise<boolean> =>
  redeemCode(world, tx, { scope, subject, digits: canonicalLetterCode(typed), tries: TRIES, by });
