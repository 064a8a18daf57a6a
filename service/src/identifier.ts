/** Finding an account by what a person says of it: user ID, e-mail address or phone number. */
import type { Database, Row, Tx } from './tables.ts';

export const normaliseEmail = (text: string) => text.trim().toLowerCase();

/** "+47 900 12 345" and "004790012345" are one number. */
export const normalisePhone = (text: string) => text.replace(/[\s().-]/g, '').replace(/^00/, '+');

/** The one account that is meant, or undefined: none, or several people under one e-mail address or phone. */
export async function findAccount(
  database: Database | Tx,
  identifier: string,
): Promise<Row<'account'> | undefined> {
  const matches = await database
    .selectFrom('account')
    .selectAll()
    .where((is) =>
      is.or([
        is('user_id', '=', identifier.trim()),
        is('email', '=', normaliseEmail(identifier)),
        is('phone', '=', normalisePhone(identifier)),
      ]),
    )
    .limit(2)
    .execute();
  return matches.length === 1 ? matches[0] : undefined;
}
