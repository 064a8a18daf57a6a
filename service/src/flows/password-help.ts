/**
 * Password help by a one-time code: a name, a code by e-mail, a new password. Every step does the same for a name that
 * nobody has as for one that somebody has; only the mail is missing, and that is sent after the answer.
 */
import { createHash } from 'node:crypto';
import { type Action, record } from '../audit.ts';
import { issueCode, redeemCode } from '../code.ts';
import { canonical } from '../identifier.ts';
import { count, countIfWithin, forgive, LIMITS, waitFor } from '../limits.ts';
import { hashPassword } from '../password.ts';
import { isAcceptablePassword } from '../password-rules.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Database, Row, Tx } from '../tables.ts';
import { transact, type Work } from '../transact.ts';
import type { World } from '../world.ts';
import { revokeWithin } from './support-pin.ts';

const SCOPE = 'password-help';
const TOKEN_BYTES = 32;
const MINUTE = 60_000;

export const RESET_CODE_DIGITS = 6;
const CODE_LIFETIME = 10 * MINUTE;
/** Time for a slow mail and several codes. */
const HELP_LIFETIME = 30 * MINUTE;
/** Time to think of a password, once the code was right. */
const CHOOSING_LIFETIME = 10 * MINUTE;

const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');
const failuresOf = (subject: string) => `password-help failure ${subject}`;
const issuesOf = (subject: string) => `password-help issue ${subject}`;

/** @returns The token that the browser keeps for the following steps, whether or not there is such a person. */
export function beginPasswordHelp(world: World, identifier: string): Promise<string> {
  return transact(world, async (work) => {
    const email = await addressOf(work.tx, identifier);
    const subject = world.keys.digest(SCOPE, email ?? canonical(identifier));
    const token = world.random.token(TOKEN_BYTES);
    const help = {
      digest: digestOf(token),
      subject,
      email: email ?? null,
      expires_at: world.now() + HELP_LIFETIME,
      verified_until: null,
    };
    await work.tx.insertInto('password_help').values(help).execute();
    await sendCode(world, work, help);
    return token;
  });
}

/**
 * Sends another code, which ends the one before. Where that would be too soon, or too many, none is sent, and nothing
 * says so: it would tell that two names are one person's.
 */
export async function resendCode(world: World, token: string): Promise<Result<undefined>> {
  const help = await findHelp(world, token);
  if (!help) return refuse('not-found');
  await transact(world, (work) => sendCode(world, work, help));
  return accept(undefined);
}

/**
 * A try is counted before it is made, for the person and across codes; a right one takes the counted tries back. Beyond
 * the limit every code is a wrong one, and nothing says so: it would tell that two names are one person's.
 */
export async function tryCode(world: World, token: string, digits: string): Promise<Result<undefined>> {
  const help = await findHelp(world, token);
  if (!help) return refuse('not-found');
  const wait = await countIfWithin(world, failuresOf(help.subject), LIMITS.resetCodeFailure);
  if (wait > 0) return refuse('wrong-credentials');
  return transact(world, async ({ tx }): Promise<Result<undefined>> => {
    const { subject, email, digest } = help;
    const tries = LIMITS.resetCodeFailure[0]?.max ?? 0;
    const right = await redeemCode(world, tx, { scope: SCOPE, subject, digits, tries, by: digest });
    if (!right || !email) {
      await recordFor(world, tx, 'password-help.code-refused', await accountsUnder(tx, email));
      return refuse('wrong-credentials');
    }
    await forgive(tx, failuresOf(subject));
    await tx
      .updateTable('password_help')
      .set({ verified_until: world.now() + CHOOSING_LIFETIME })
      .where('digest', '=', digest)
      .execute();
    return accept(undefined);
  });
}

/** Whether the code was right, and not long ago. */
export async function mayChoose(world: World, token: string): Promise<boolean> {
  const help = await findHelp(world, token);
  return (help?.verified_until ?? 0) > world.now();
}

/**
 * Saves the new password of every account under the address and, in the same transaction, ends all their sessions and
 * live PINs. Nobody is signed in by it.
 */
export async function resetPassword(
  world: World,
  token: string,
  password: string,
): Promise<Result<undefined>> {
  const help = await findHelp(world, token);
  if (!help || (help.verified_until ?? 0) <= world.now()) return refuse('not-found');
  const known = await accountsUnder(world.database, help.email);
  if (!known.every(({ user_id }) => isAcceptablePassword(password, user_id))) return refuse('bad-request');
  const password_hash = await hashPassword(password);

  return transact(world, async (work): Promise<Result<undefined>> => {
    const { tx, announce, notify } = work;
    // Whoever comes first has it; the other finds nothing.
    const spent = await tx
      .deleteFrom('password_help')
      .where('digest', '=', help.digest)
      .where('verified_until', '>', world.now())
      .returning('email')
      .executeTakeFirst();
    if (!spent) return refuse('not-found');
    for (const { id, email } of await accountsUnder(tx, spent.email)) {
      await tx.updateTable('account').set({ password_hash }).where('id', '=', id).execute();
      await tx.deleteFrom('session').where('account_id', '=', id).execute();
      await revokeWithin(world, work, id);
      await record(world, tx, { action: 'password.reset', actorId: id, accountId: id });
      await announce(id);
      notify({
        to: email,
        subject: `${world.settings.serviceName}: your password was changed`,
        text: 'A new password was chosen with a code that was sent to this address. Everybody was signed out. If it was not you, contact us at once.',
      });
    }
    return accept(undefined);
  });
}

async function sendCode(world: World, { tx, notify }: Work, { subject, email }: Row<'password_help'>) {
  const now = world.now();
  if ((await waitFor(tx, issuesOf(subject), LIMITS.resetCodeIssue, now)) > 0) return;
  await count(tx, issuesOf(subject), now);
  const id = world.random.id();
  const digits = world.keys.digits(RESET_CODE_DIGITS, 'password-help digits', subject, id);
  await issueCode(world, tx, { scope: SCOPE, subject, id, requestId: id, digits, lifetime: CODE_LIFETIME });
  const accounts = await accountsUnder(tx, email);
  await recordFor(world, tx, 'password-help.code-sent', accounts);
  if (email && accounts.length > 0) notify(letterWith(world, email, digits));
}

/** Nobody's help is written down too: the same work, and a trail of who looks for names. */
async function recordFor(world: World, tx: Tx, action: Action, accounts: Row<'account'>[]): Promise<void> {
  const ids = accounts.length > 0 ? accounts.map(({ id }) => id) : [null];
  for (const accountId of ids) await record(world, tx, { action, actorId: accountId ?? '', accountId });
}

/** Its last line is bound to the origin (WICG, origin-bound one-time codes): only there it is filled in. */
const letterWith = ({ settings, publicUrl }: World, to: string, digits: string) => ({
  to,
  subject: `${settings.serviceName}: your one-time code`,
  text: `Your code is ${digits}. Type it on ${publicUrl.hostname}, on the page where you asked for it. It works once, for ${CODE_LIFETIME / MINUTE} minutes.\n\nNever read it to anybody: we do not ask for it. If you did not ask for a code, you need do nothing.\n\n@${publicUrl.hostname} #${digits}`,
});

async function findHelp({ database, now }: World, token: string): Promise<Row<'password_help'> | undefined> {
  return database
    .selectFrom('password_help')
    .selectAll()
    .where('digest', '=', digestOf(token))
    .where('expires_at', '>', now())
    .executeTakeFirst();
}

/** The one address of those who are meant; undefined where there is none, or more than one. */
async function addressOf(tx: Tx, identifier: string): Promise<string | undefined> {
  const name = canonical(identifier);
  const found = await tx
    .selectFrom('account')
    .select('email')
    .distinct()
    .where('role', '=', 'person')
    .where((is) => is.or([is('user_id', '=', name), is('email', '=', name), is('phone', '=', name)]))
    .limit(2)
    .execute();
  return found.length === 1 ? found[0]?.email : undefined;
}

const accountsUnder = (database: Database | Tx, email: string | null): Promise<Row<'account'>[]> =>
  database
    .selectFrom('account')
    .selectAll()
    .where('email', '=', email ?? '')
    .where('role', '=', 'person')
    .execute();
