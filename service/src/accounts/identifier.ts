/** Finds an account by what a person calls it: user ID, e-mail address or phone number. */
import type { Database, TableRow, Tx } from '../database/schema.ts';

/**
 * One form for all spellings of an identifier: "LIV " and "liv" are the same, and so are "+47 900 12 345" and
 * "004790012345". Accounts are stored in this form, and limits count by it, for known and unknown names alike.
 */
export function canonical(identifier: string): string {
  const text = identifier.normalize('NFKC').trim().toLowerCase();
  const isPhone = /^[+\d][\d\s().-]{4,}$/.test(text);
  return isPhone ? text.replace(/[^+\d]/g, '').replace(/^00/, '+') : text;
}

/** "SW1A 1AA" and "sw1a1aa" are the same. Some countries write spaces or hyphens, others do not. */
export const canonicalPostalCode = (code: string): string =>
  code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The one account with this name; undefined when there is none, or when several people share the address or number. */
export async function findAccount(
  database: Database | Tx,
  identifier: string,
): Promise<TableRow<'account'> | undefined> {
  const name = canonical(identifier);
  const matches = await database
    .selectFrom('account')
    .selectAll()
    .where((is) => is.or([is('user_id', '=', name), is('email', '=', name), is('phone', '=', name)]))
    .limit(2)
    .execute();
  return matches.length === 1 ? matches[0] : undefined;
}
