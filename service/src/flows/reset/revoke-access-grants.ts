/**
 * Everything by which somebody may be on the way into an account besides a session: tickets, codes, grants, recoveries.
 * Whoever ends the sessions of an account ends these too, and tickets first: a sign-in that is just ending has either
 * lost its ticket here, or has its session when the sessions are deleted after it.
 */
import type { TableRow, Tx } from '../../database/schema.ts';

export async function revokeAccessGrants(
  tx: Tx,
  { id, email }: Pick<TableRow<'account'>, 'id' | 'email'>,
): Promise<void> {
  await tx.deleteFrom('sign_in_ticket').where('account_id', '=', id).execute();
  await tx.deleteFrom('code').where('subject', '=', id).where('used_at', 'is', null).execute();
  await tx.updateTable('recovery').set({ closed: 1, document: null }).where('account_id', '=', id).execute();
  await tx
    .deleteFrom('new_password')
    .where((is) => is.or([is('account_id', '=', id), is('email', '=', email)]))
    .execute();
}
