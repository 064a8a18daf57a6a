/**
 * Codes of thirteen characters in Crockford's base 32, 65 bits, for paper, e-mail and text messages. From 64 bits on,
 * wrong tries need no count (NIST SP 800-63B-4, look-up secrets), so strangers have no count to use up. Letters that
 * look like digits are read as digits.
 */

import type { Tx } from '../database/schema.ts';
import type { World } from '../world.ts';
import { issueCode, redeemLongCode } from './code.ts';

export const PRINTED_CODE_LENGTH = 13;

const canonicalLetterCode = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

export const looksLikeActivationCode = (typed: string): boolean =>
  /^[0-9A-HJKMNP-TV-Z]{13}$/.test(canonicalLetterCode(typed));

interface Owner {
  scope: string;
  subject: string;
}

/** Makes a code, which replaces the older one. @returns The code in groups: "K7M2-X9QXT-B3FD". */
export async function issuePrintedCode(
  world: World,
  tx: Tx,
  { scope, subject }: Owner,
  lifetime: number,
): Promise<string> {
  const digits = world.random.base32(PRINTED_CODE_LENGTH);
  const id = world.random.id();
  await issueCode(world, tx, { scope, subject, id, requestId: id, digits, lifetime });
  return `${digits.slice(0, 4)}-${digits.slice(4, 9)}-${digits.slice(9)}`;
}

/** Tries a code. A wrong try changes nothing. @param by Who uses it. */
export const redeemPrintedCode = (
  world: World,
  tx: Tx,
  { scope, subject }: Owner,
  typed: string,
  by: string,
): Promise<boolean> => redeemLongCode(world, tx, { scope, subject, digits: canonicalLetterCode(typed), by });
