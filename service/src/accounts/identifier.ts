/** Finding an account by what a person says of it: user ID, e-mail address or phone number. */
import type { Database, TableRow, Tx } from '../database/schema.ts';

/**
 * One form for all the ways to write an identifier: "LIV " and "liv" are one, and so are "+47 900 12 345" and
 * "004790012345". Accounts are kept in this form, and limits count by it, for known and unknown ones alike.
 */
export function canonical(identifier: string): string {
  const text = identifier.normalize('NFKC').trim().toLowerCase();
  const isPhone = /^[+\d][\d\s().-]{4,}$/.test(text);
  return isPhone ? text.replace(/[^+\d]/g, '').replace(/^00/, '+') : text;
}

/** "SW1A 1AA" and "sw1a1aa" are one; countries write theirs with blanks and hyphens or without. */
export const canonicalPostalCode = (code: string): string =>
  code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The one account that is meant, or undefined: none, or several people under one e-mail address or phone. */
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
