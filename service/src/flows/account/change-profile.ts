/**
 * Name, e-mail address and phone number. A change takes a code sent to the old channel and, when the channel itself
 * changes, another code sent to the new one.
 */
import { audit } from '../../accounts/audit-log.ts';
import { canonical } from '../../accounts/identifier.ts';
import { isCodeValid } from '../../credentials/code.ts';
import {
  type CodeOwner,
  consumeTry,
  type Recipient,
  redeemOneTimeCode,
  resetTries,
  sendOneTimeCode,
  waitForCode,
} from '../../credentials/one-time-code.ts';
import type { Database, TableRow, Tx } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { revokeAccessGrants } from '../reset/revoke-access-grants.ts';
import { accessIsOpen } from './profile-access.ts';

const LIFETIME = 30 * 60_000;

export type ProfileField = TableRow<'profile_change'>['field'];

type Change = Pick<TableRow<'profile_change'>, 'field' | 'value'>;

/** The account is signed in, and is flow and payer at once. A code confirms this one change only. */
const ownerOf = (
  account: TableRow<'account'>,
  channel: 'old' | 'new',
  { field, value }: Change,
): CodeOwner => ({
  scope: `profile-${channel}`,
  subject: account.id,
  payer: account.id,
  about: `${field} ${value}`,
});

/** Where the codes go: to the channel before and after the change. */
function channels(
  { notifier: post }: World,
  account: TableRow<'account'>,
  field: ProfileField,
  value: string,
): { before: Recipient; after?: Recipient } {
  const { language } = account;
  const mailbox = { email: account.email, language };
  if (field === 'name') return { before: mailbox };
  if (field === 'email') return { before: mailbox, after: { email: value, language } };
  // A lost number cannot receive a code, so the mailbox takes its place.
  return {
    before: account.phone && post.reaches.sms ? { phone: account.phone, language } : mailbox,
    after: { phone: value, language },
  };
}

/** @returns `forbidden` while a change of phone number must wait. */
export async function beginProfileChange(
  world: World,
  account: TableRow<'account'>,
  field: ProfileField,
  typed: string,
): Promise<Result<undefined>> {
  if (field === 'phone' && !(await accessIsOpen(world, account))) return refuse('forbidden');
  const value = field === 'name' ? typed.trim() : canonical(typed);
  const { before, after } = channels(world, account, field, value);
  return transact(world, async (work): Promise<Result<undefined>> => {
    const [old, fresh] = [
      ownerOf(account, 'old', { field, value }),
      ownerOf(account, 'new', { field, value }),
    ];
    // Both codes are sent, or neither.
    const wait = Math.max(await waitForCode(world, work, old), await waitForCode(world, work, fresh));
    if (wait > 0) return refuse('too-many', wait);
    await sendOneTimeCode(world, work, old, before);
    if (after) await sendOneTimeCode(world, work, fresh, after);
    const change = { field, value, expires_at: world.now() + LIFETIME };
    await work.tx
      .insertInto('profile_change')
      .values({ account_id: account.id, ...change })
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet(change))
      .execute();
    return accept(undefined);
  });
}

/** The change that waits for its codes. */
export const profileChangeOf = (
  { database, now }: World,
  account: TableRow<'account'>,
  within: Database | Tx = database,
): Promise<TableRow<'profile_change'> | undefined> =>
  within
    .selectFrom('profile_change')
    .selectAll()
    .where('account_id', '=', account.id)
    .where('expires_at', '>', now())
    .executeTakeFirst();

/** Both codes count, or neither is used up. */
export async function confirmProfileChange(
  world: World,
  account: TableRow<'account'>,
  codes: { old: string; new: string },
): Promise<Result<undefined>> {
  // Without a waiting change, no try is counted.
  if (!(await profileChangeOf(world, account))) return refuse('not-found');
  const wait = await consumeTry(world, { scope: 'profile-old', payer: account.id });
  if (wait > 0) return refuse('too-many', wait);

  return transact(world, async ({ tx, announce, notify }): Promise<Result<undefined>> => {
    const change = await profileChangeOf(world, account, tx);
    if (!change) return refuse('not-found');
    const old = ownerOf(account, 'old', change);
    const owners = change.field === 'name' ? [old] : [old, ownerOf(account, 'new', change)];
    const digits = [codes.old, codes.new];
    for (const [at, owner] of owners.entries())
      if (!(await isCodeValid(world, tx, { ...owner, digits: digits[at] ?? '' })))
        return refuse('wrong-credentials');
    for (const [at, owner] of owners.entries())
      await redeemOneTimeCode(world, tx, owner, digits[at] ?? '', account.id);
    await resetTries(tx, old);
    const { field, value } = change;
    await tx
      .updateTable('account')
      .set({ [field]: value, ...(field === 'phone' && { phone_changed_at: world.now() }) })
      .where('id', '=', account.id)
      .execute();
    await tx.deleteFrom('profile_change').where('account_id', '=', account.id).execute();
    // Codes and grants that went to the old channel end here.
    if (field !== 'name') await revokeAccessGrants(tx, account);
    const deed = { actorId: account.id, accountId: account.id, detail: field };
    await audit(world, tx, { action: 'profile.changed', ...deed });
    await announce(account.id);
    for (const to of new Set([account.email, field === 'email' ? value : account.email]))
      notify({ to, ...messagesTo(world, account).profileChanged(field) });
    return accept(undefined);
  });
}
