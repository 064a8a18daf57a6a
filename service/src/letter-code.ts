/**
 * Codes of ten characters of Crockford's base 32, 50 bits: for paper and text messages, where they live longer than six
 * digits may. Letters that look like figures are taken for them.
 */
import type { World } from './world.ts';

const LENGTH = 10;

/** Grouped for reading: "K7M2X-9QXTB". */
export function newLetterCode({ random }: World): string {
  const code = random.base32(LENGTH);
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

export const canonicalLetterCode = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

export const looksLikeLetterCode = (typed: string): boolean =>
  /^[0-9A-HJKMNP-TV-Z]{10}$/.test(canonicalLetterCode(typed));
