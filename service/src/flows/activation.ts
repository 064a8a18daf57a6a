/**
 * In person: the agent sees an identity document, and gives an activation code on paper or by text message, with which
 * the person chooses a new password on /activate.
 */
import { record } from '../audit.ts';
import { issueCode, redeemCode } from '../code.ts';
import { canonical } from '../identifier.ts';
import { type IdentityDocument, isNameOn } from '../identity-document.ts';
import { canonicalLetterCode, newLetterCode } from '../letter-code.ts';
import { count, countIfWithin, forgive, LIMITS, waitFor } from '../limits.ts';
import { lettersTo } from '../locales/letters/index.ts';
import { settledPhone } from '../phone.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Row } from '../tables.ts';
import { transact } from '../transact.ts';
import type { World } from '../world.ts';
import { findCase, NOBODY, wasDenied } from './desk-case.ts';
import { grantNewPassword } from './new-password.ts';

const SCOPE = 'activation';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long an agent may act on the document that was seen. */
const SEEN_FOR = 15 * MINUTE;
const LIFETIME = { paper: 48 * HOUR, sms: 30 * MINUTE };
const TRIES = 3;

export type ActivationWay = keyof typeof LIFETIME;

/**
 * Notes which document was seen. The name on it must be the account's: an account that nobody has fails like one whose
 * name is another.
 */
export async function recordDocument(
  world: World,
  agent: Row<'account'>,
  caseId: string,
  document: IdentityDocument,
  nameOnIt: string,
): Promise<Result<undefined>> {
  const found = await findCase(world, agent, caseId);
  if (!found) return refuse('not-found');
  return transact(world, async ({ tx, notify }): Promise<Result<undefined>> => {
    const now = world.now();
    const key = `agent ${agent.id}`;
    const wait = await waitFor(tx, key, LIMITS.agentFailure, now);
    if (wait > 0) return refuse('too-many', wait);
    if (await wasDenied(tx, caseId)) return refuse('person-denied');
    const account = await tx
      .selectFrom('account')
      .selectAll()
      .where('id', '=', found.account_id ?? NOBODY)
      .executeTakeFirst();
    const fits = account !== undefined && isNameOn(nameOnIt, account.name);
    const deed = { actorId: agent.id, accountId: found.account_id, caseId, detail: document };
    await record(world, tx, { action: fits ? 'document.seen' : 'document.refused', ...deed });
    if (!fits) {
      await count(tx, key, now);
      return refuse('wrong-credentials');
    }
    await tx
      .updateTable('desk_case')
      .set({ document_until: now + SEEN_FOR })
      .where('id', '=', caseId)
      .execute();
    notify({ to: account.email, ...lettersTo(world, account).documentSeen(agent.name) });
    return accept(undefined);
  });
}

/** @returns The code, for paper; undefined where it was sent. `forbidden`: the phone may not be trusted yet. */
export async function issueActivationCode(
  world: World,
  agent: Row<'account'>,
  caseId: string,
  way: ActivationWay,
): Promise<Result<string | undefined>> {
  const found = await findCase(world, agent, caseId);
  if (!found?.account_id || (found.document_until ?? 0) <= world.now()) return refuse('not-found');
  const { account_id: accountId } = found;
  return transact(world, async ({ tx, notify }): Promise<Result<string | undefined>> => {
    const account = await tx
      .selectFrom('account')
      .selectAll()
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow();
    const phone = settledPhone(account, world.now());
    if (way === 'sms' && (!phone || !world.post.reaches.sms)) return refuse('forbidden');
    // One for each document that was seen.
    const spent = await tx
      .updateTable('desk_case')
      .set({ document_until: null })
      .where('id', '=', caseId)
      .where('document_until', '=', found.document_until)
      .returning('id')
      .executeTakeFirst();
    if (!spent) return refuse('not-found');
    const code = newLetterCode(world);
    const id = world.random.id();
    await issueCode(world, tx, {
      scope: SCOPE,
      subject: accountId,
      id,
      requestId: id,
      digits: canonicalLetterCode(code),
      lifetime: LIFETIME[way],
    });
    const deed = { actorId: agent.id, accountId, caseId, detail: way };
    await record(world, tx, { action: 'activation.issued', ...deed });
    if (way === 'paper') return accept(code);
    notify({
      phone: phone ?? '',
      text: lettersTo(world, account).activationMessage(code, LIFETIME.sms / MINUTE),
    });
    return accept(undefined);
  });
}

/**
 * Tries a code with the user ID. Three wrong ones end it; beyond the limit of a name, and for a name that nobody has,
 * every code is a wrong one.
 * @returns The token for choosing a new password.
 */
export async function activate(world: World, userId: string, typed: string): Promise<Result<string>> {
  const name = canonical(userId);
  const key = `activation ${world.keys.digest('activation limit', name)}`;
  const wait = await countIfWithin(world, key, LIMITS.signInFailure);
  if (wait > 0) return refuse('too-many', wait);
  return transact(world, async ({ tx }): Promise<Result<string>> => {
    const account = await tx
      .selectFrom('account')
      .select('id')
      .where('user_id', '=', name)
      .where('role', '=', 'person')
      .executeTakeFirst();
    const accountId = account?.id ?? NOBODY;
    const right = await redeemCode(world, tx, {
      scope: SCOPE,
      subject: accountId,
      digits: canonicalLetterCode(typed),
      tries: TRIES,
      by: accountId,
    });
    if (!right) {
      await record(world, tx, {
        action: 'activation.refused',
        actorId: accountId,
        accountId: account?.id ?? null,
      });
      return refuse('wrong-credentials');
    }
    await forgive(tx, key);
    return accept(await grantNewPassword(world, tx, { whose: { accountId }, way: 'password.activated' }));
  });
}
