/** The words of a host name, as the eye reads them. Small enough for a script in a page. */

/** Digits that pass for letters, and the two letters that pass for each other. */
const PASSES_FOR: Record<string, string> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'b',
  7: 't',
  l: 'i',
};

/** Of names in ASCII, the same as the worker's confusables say. */
export const plainSkeleton = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[0-7l]/g, (letter) => PASSES_FOR[letter] ?? letter);

/** With a space around each, so that a whole word can be looked for. */
export const hostWords = (host: string): string => ` ${host.replace(/[.-]/g, ' ')} `;
