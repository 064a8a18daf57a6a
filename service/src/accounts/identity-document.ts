/** Documents that a person shows at the counter. */
export const DOCUMENTS = ['passport', 'driving-licence', 'identity-card', 'residence-permit'] as const;
export type IdentityDocument = (typeof DOCUMENTS)[number];

const words = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Beyond the account's. A list of names would fit somebody by chance. */
const MORE_NAMES = 3;

/** A document may hold more names than an account, in another order and without its accents; never fewer. */
export function isNameOn(document: string, name: string): boolean {
  const onIt = new Set(words(document));
  const wanted = words(name);
  const few = onIt.size <= wanted.length + MORE_NAMES;
  return wanted.length > 0 && few && wanted.every((word) => onIt.has(word));
}
