/**
 * Ends everything that can still become a session of an account: tickets, codes, grants and recoveries. Code that
 * deletes the sessions of an account calls this first. Tickets come first here: a sign-in that is finishing has then
 * either lost its ticket, or its session exists already and is deleted afterwards.
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
