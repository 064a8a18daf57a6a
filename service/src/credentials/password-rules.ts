/** Length and a blocklist, no composition rules (NIST SP 800-63B, 3.1.1.2). */
import { dictionary } from '@zxcvbn-ts/language-common';

export const SHORTEST = 8;
const LONGEST = 1024;

const wellKnown = new Set(
  Object.values(dictionary['passwords-common']).map((word) => String(word).toLowerCase()),
);

/** @param shortest In characters, as people count them. */
export function isAcceptablePassword(password: string, userId: string, shortest = SHORTEST): boolean {
  const text = password.normalize('NFKC');
  const length = [...text].length;
  const plain = text.toLowerCase();
  return length >= shortest && length <= LONGEST && plain !== userId.toLowerCase() && !wellKnown.has(plain);
}
