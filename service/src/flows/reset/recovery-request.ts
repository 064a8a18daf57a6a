/**
 * The person's side of recovery without phone and e-mail: a picture of an identity document and a new address. After
 * the desk's decision and a waiting time, a code goes to that address. Until then the owner gets messages and can stop
 * it.
 */

import type { Language } from '../../../../protocol/languages.ts';
import { audit } from '../../accounts/audit-log.ts';
import { canonical, findAccount } from '../../accounts/identifier.ts';
import { countNoise } from '../../accounts/noise.ts';
import { issuePrintedCode, redeemPrintedCode } from '../../credentials/activation-code.ts';
import { consumeAttempt, LIMITS, retryAfter } from '../../credentials/rate-limits.ts';
import type { TableRow } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { NOBODY } from '../desk/case.ts';
import { issueResetGrant } from './set-new-password.ts';

export const DOCUMENT_SEAL = 'recovery document';
const SCOPE = 'recovery';
const HOUR = 3_600_000;
const CODE_LIFETIME = 48 * HOUR;
/** The desk's list shows as many. Their pictures take up to some 3 GB. */
export const MOST_WAITING = 500;

export interface Picture {
  bytes: Uint8Array;
  /** Found by its content, not its name. */
  type: string;
}

/** Does the same work and gives the same answer for an unknown account. The desk cannot tell either. */
export function askForRecovery(
  world: World,
  identifier: string,
  newEmail: string,
  picture: Picture,
  language: Language,
): Promise<Result<undefined>> {
  const name = canonical(identifier);
  return transact(world, async ({ tx, notify }): Promise<Result<undefined>> => {
    const now = world.now();
    const ofName = `recovery ${world.keys.digest('recovery limit', name)}`;
    const wait = Math.max(
      await retryAfter(tx, ofName, LIMITS.recovery, now),
      await retryAfter(tx, 'recovery', LIMITS.recoveryAll, now),
    );
    if (wait > 0) return refuse('too-many', wait);
    const { waiting } = await tx
      .selectFrom('recovery')
      .select((select) => select.fn.countAll<number>().as('waiting'))
      .where('approved', 'is', null)
      .where('closed', '=', 0)
      .executeTakeFirstOrThrow();
    if (waiting >= MOST_WAITING) return refuse('too-many', HOUR);
    await consumeAttempt(tx, ofName, now);
    await consumeAttempt(tx, 'recovery', now);
    const account = await findAccount(tx, identifier);
    const accountId = account?.role === 'person' ? account.id : null;
    const id = world.random.id();
    await tx
      .insertInto('recovery')
      .values({
        id,
        account_id: accountId,
        identifier: identifier.trim(),
        new_email: canonical(newEmail),
        language,
        document: world.keys.seal(DOCUMENT_SEAL, id, picture.bytes),
        document_type: picture.type,
        created_at: now,
        opened_by: null,
        decided_by: null,
        approved: null,
        due_at: null,
        sent: 0,
        closed: 0,
      })
      .execute();
    // Few are allowed for one account. Names that nobody has are many, and would hide other rows.
    if (accountId)
      await audit(world, tx, { action: 'recovery.asked', actorId: NOBODY, accountId, detail: id });
    else await countNoise(world, tx, 'recovery.asked', null);
    if (account && accountId) notify({ to: account.email, ...messagesTo(world, account).recoveryAsked() });
    return accept(undefined);
  });
}

/** The open recoveries of an account, for its owner to stop. */
export const recoveriesOf = (
  { database, now }: World,
  account: TableRow<'account'>,
): Promise<{ id: string; created_at: number }[]> =>
  database
    .selectFrom('recovery')
    .select(['id', 'created_at'])
    .where('account_id', '=', account.id)
    .where('closed', '=', 0)
    .where((is) => is.or([is('due_at', 'is', null), is('due_at', '>', now() - CODE_LIFETIME)]))
    .execute();

/** Ends a recovery at any point: no decision, no code, no grant. */
export function stopRecovery(world: World, account: TableRow<'account'>, id: string): Promise<void> {
  return transact(world, async ({ tx }) => {
    const stopped = await tx
      .updateTable('recovery')
      .set({ closed: 1, document: null })
      .where('id', '=', id)
      .where('account_id', '=', account.id)
      .where('closed', '=', 0)
      .returning('id')
      .executeTakeFirst();
    if (!stopped) return;
    await tx.deleteFrom('code').where('scope', '=', SCOPE).where('subject', '=', id).execute();
    await tx.deleteFrom('new_password').where('account_id', '=', account.id).execute();
    await audit(world, tx, {
      action: 'recovery.stopped',
      actorId: account.id,
      accountId: account.id,
      detail: id,
    });
  });
}

/** Sends each code whose waiting time is over, once, also when several processes run this at the same time. */
export function sendRecoveryCodes(world: World): Promise<void> {
  return transact(world, async ({ tx, notify }) => {
    const due = await tx
      .updateTable('recovery')
      .set({ sent: 1 })
      .where('approved', '=', 1)
      .where('sent', '=', 0)
      .where('closed', '=', 0)
      .where('due_at', '<=', world.now())
      .returning(['id', 'account_id', 'new_email', 'language'])
      .execute();
    for (const { id, account_id, new_email, language } of due) {
      // Only the newest recovery of an account counts.
      await tx
        .updateTable('recovery')
        .set({ closed: 1 })
        .where('account_id', '=', account_id ?? NOBODY)
        .where('sent', '=', 1)
        .where('id', '!=', id)
        .execute();
      const code = await issuePrintedCode(world, tx, { scope: SCOPE, subject: id }, CODE_LIFETIME);
      await audit(world, tx, {
        action: 'recovery.code-sent',
        actorId: NOBODY,
        accountId: account_id,
        detail: id,
      });
      const letters = messagesTo(world, { language });
      notify({ to: new_email, ...letters.recoveryCode(code, CODE_LIFETIME / HOUR) });
    }
  });
}

/**
 * Tries a code with the new address. For an unknown address it does the same.
 * @returns The token for choosing a new password. With the password, the new address becomes the account's.
 */
export function redeemRecovery(world: World, newEmail: string, typed: string): Promise<Result<string>> {
  const email = canonical(newEmail);
  return transact(world, async ({ tx }): Promise<Result<string>> => {
    const newest = await tx
      .selectFrom('recovery')
      .select('id')
      .where('new_email', '=', email)
      .where('sent', '=', 1)
      .where('closed', '=', 0)
      .orderBy('due_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    // Locks the recovery until this is decided, and sees whether it was stopped before.
    const found = await tx
      .updateTable('recovery')
      .set({ sent: 1 })
      .where('id', '=', newest?.id ?? NOBODY)
      .where('closed', '=', 0)
      .returning(['id', 'account_id'])
      .executeTakeFirst();
    const owner = { scope: SCOPE, subject: found?.id ?? NOBODY };
    const right = await redeemPrintedCode(world, tx, owner, typed, found?.account_id ?? NOBODY);
    if (!right || !found?.account_id) {
      await countNoise(world, tx, 'recovery.code-refused', found?.account_id ?? null);
      return refuse('wrong-credentials');
    }
    const whose = { accountId: found.account_id };
    return accept(await issueResetGrant(world, tx, { whose, way: 'password.recovered', newEmail: email }));
  });
}
