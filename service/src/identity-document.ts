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

/** A document may hold more names than an account, in another order and without its accents; never fewer. */
export function isNameOn(document: string, name: string): boolean {
  const onIt = new Set(words(document));
  const wanted = words(name);
  return wanted.length > 0 && wanted.every((word) => onIt.has(word));
}
