/**
 * Name, e-mail address and phone number: a change is confirmed with a code on the old channel and, where the channel
 * itself changes, with another on the new one.
 */
import { record } from '../audit.ts';
import { codeStands } from '../code.ts';
import { canonical } from '../identifier.ts';
import {
  type CodeOwner,
  countTry,
  forgiveTries,
  type Recipient,
  redeemOneTimeCode,
  sendOneTimeCode,
} from '../one-time-code.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Row } from '../tables.ts';
import { transact } from '../transact.ts';
import type { World } from '../world.ts';
import { accessIsOpen } from './profile-access.ts';

const LIFETIME = 30 * 60_000;

export type ProfileField = Row<'profile_change'>['field'];

const ownerOf = (account: Row<'account'>, channel: 'old' | 'new'): CodeOwner => ({
  scope: `profile-${channel}`,
  subject: account.id,
});

/** Where the codes go: to the channel that is changed, as it was and as it will be. */
function channels(
  { post }: World,
  account: Row<'account'>,
  field: ProfileField,
  value: string,
): { before: Recipient; after?: Recipient } {
  const mailbox = { email: account.email };
  if (field === 'name') return { before: mailbox };
  if (field === 'email') return { before: mailbox, after: { email: value } };
  // A number that is lost cannot be asked; the mailbox then stands for it.
  return {
    before: account.phone && post.reaches.sms ? { phone: account.phone } : mailbox,
    after: { phone: value },
  };
}

/** @returns `forbidden` while a phone number must wait. */
export async function beginProfileChange(
  world: World,
  account: Row<'account'>,
  field: ProfileField,
  typed: string,
): Promise<Result<undefined>> {
  if (field === 'phone' && !(await accessIsOpen(world, account))) return refuse('forbidden');
  const value = field === 'name' ? typed.trim() : canonical(typed);
  const { before, after } = channels(world, account, field, value);
  return transact(world, async (work): Promise<Result<undefined>> => {
    const wait = await sendOneTimeCode(world, work, ownerOf(account, 'old'), before);
    if (wait > 0) return refuse('too-many', wait);
    if (after) await sendOneTimeCode(world, work, ownerOf(account, 'new'), after);
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
  account: Row<'account'>,
): Promise<Row<'profile_change'> | undefined> =>
  database
    .selectFrom('profile_change')
    .selectAll()
    .where('account_id', '=', account.id)
    .where('expires_at', '>', now())
    .executeTakeFirst();

/** Both codes count, or neither is used up. */
export async function confirmProfileChange(
  world: World,
  account: Row<'account'>,
  codes: { old: string; new: string },
): Promise<Result<undefined>> {
  const change = await profileChangeOf(world, account);
  if (!change) return refuse('not-found');
  const owners = [
    ownerOf(account, 'old'),
    ...(change.field === 'name' ? [] : [ownerOf(account, 'new')]),
  ] as const;
  const digits = [codes.old, codes.new];
  const wait = await countTry(world, owners[0]);
  if (wait > 0) return refuse('too-many', wait);

  return transact(world, async ({ tx, announce, notify }): Promise<Result<undefined>> => {
    for (const [at, owner] of owners.entries())
      if (!(await codeStands(world, tx, { ...owner, digits: digits[at] ?? '' })))
        return refuse('wrong-credentials');
    for (const [at, owner] of owners.entries())
      await redeemOneTimeCode(world, tx, owner, digits[at] ?? '', account.id);
    await forgiveTries(tx, owners[0]);
    const { field, value } = change;
    await tx
      .updateTable('account')
      .set({ [field]: value, ...(field === 'phone' && { phone_changed_at: world.now() }) })
      .where('id', '=', account.id)
      .execute();
    await tx.deleteFrom('profile_change').where('account_id', '=', account.id).execute();
    const deed = { actorId: account.id, accountId: account.id, detail: field };
    await record(world, tx, { action: 'profile.changed', ...deed });
    await announce(account.id);
    for (const to of new Set([account.email, field === 'email' ? value : account.email]))
      notify({
        to,
        subject: `${world.settings.serviceName}: your ${CALLED[field]} was changed`,
        text: `The ${CALLED[field]} of your account was changed. If it was not you, contact us at once.`,
      });
    return accept(undefined);
  });
}

const CALLED: Record<ProfileField, string> = { name: 'name', email: 'e-mail address', phone: 'phone number' };
