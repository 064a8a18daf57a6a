/** Documents that a person can show in person. */
export const DOCUMENTS = ['passport', 'driving-licence', 'identity-card', 'residence-permit'] as const;
export type IdentityDocument = (typeof DOCUMENTS)[number];

const words = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How many names a document may have besides the account's. A long list of names would match somebody by chance. */
const MORE_NAMES = 3;

/** A document may have more names than the account, in another order and without accents, but never fewer. */
export function isNameOn(document: string, name: string): boolean {
  const onIt = new Set(words(document));
  const wanted = words(name);
  const few = onIt.size <= wanted.length + MORE_NAMES;
  return wanted.length > 0 && few && wanted.every((word) => onIt.has(word));
}
