/**
 * Password help by a one-time code: a name, a way to send the code, the code, a new password. Every step does the same
 * for known and unknown names. Only a known name gets a message, and it is sent after the answer.
 */

import type { Language } from '../../../../protocol/languages.ts';
import { canonical, canonicalPostalCode } from '../../accounts/identifier.ts';
import { countNoise, type NoiseAction } from '../../accounts/noise.ts';
import { trustedPhone } from '../../accounts/trusted-phone.ts';
import { knownDevice } from '../../credentials/known-device.ts';
import {
  type Channel,
  type CodeOwner,
  redeemOneTimeCode,
  sendOneTimeCode,
} from '../../credentials/one-time-code.ts';
import { digestOf, newToken } from '../../credentials/token.ts';
import type { TableRow, Tx } from '../../database/schema.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact, type Work } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { accountsUnder, issueResetGrant } from './set-new-password.ts';

const SCOPE = 'password-help';

/** Enough time for slow e-mail and several codes. */
const LIFETIME = 30 * 60_000;

export type Via = 'email' | 'sms';

/** What everybody is asked between the name and the code. */
export interface Choices {
  /** Some account of this service has a postal code. */
  postalCode: boolean;
  /** The ways to send a code. A single way needs no choice. */
  via: Via[];
}

export async function passwordHelpChoices({ database, notifier: post }: World): Promise<Choices> {
  const withPostalCode = await database
    .selectFrom('account')
    .select('id')
    .where('postal_code', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  const ways: Via[] = ['email', 'sms'];
  return { postalCode: withPostalCode !== undefined, via: ways.filter((via) => post.reaches[via]) };
}

/**
 * @param deviceTokens What the browser has from earlier sign-ins (credentials/known-device.ts).
 * @returns The token that the browser keeps for the next steps, whether or not the name is known.
 */
export function beginPasswordHelp(world: World, identifier: string, deviceTokens?: string): Promise<string> {
  return transact(world, async ({ tx }) => {
    const email = await addressOf(tx, identifier);
    const accounts = await accountsUnder(tx, email ?? null);
    const devices = accounts.map((account) => knownDevice(world, deviceTokens, account));
    const token = newToken(world);
    await tx
      .insertInto('password_help')
      .values({
        digest: digestOf(token),
        subject: world.keys.digest(SCOPE, email ?? canonical(identifier)),
        email: email ?? null,
        device: devices.find((device) => device !== undefined) ?? null,
        via: null,
        postal_code_fits: 1,
        expires_at: world.now() + LIFETIME,
      })
      .execute();
    return token;
  });
}

/**
 * Sends the first code. With a wrong postal code the answer is the same, but no code is sent.
 * @param postalCode As typed. An account without one accepts anything.
 * @param language The page's. The account's language would tell that there is an account.
 */
export async function choosePasswordHelp(
  world: World,
  token: string,
  via: Via,
  postalCode: string,
  language: Language | null = null,
): Promise<Result<undefined>> {
  const help = await findHelp(world, token);
  if (!help) return refuse('not-found');
  await transact(world, async (work) => {
    const typed = canonicalPostalCode(postalCode);
    const accounts = await accountsUnder(work.tx, help.email);
    const postal_code_fits = accounts.every(
      ({ postal_code }) => postal_code === null || postal_code === typed,
    )
      ? 1
      : 0;
    await work.tx
      .updateTable('password_help')
      .set({ via, postal_code_fits })
      .where('digest', '=', help.digest)
      .execute();
    await sendCode(world, work, { ...help, via, postal_code_fits }, accounts, language);
  });
  return accept(undefined);
}

/**
 * Sends another code, which ends the one before. Above a limit nothing is sent, and the answer is the same: a refusal
 * would tell that two names are one person's.
 */
export async function resendCode(
  world: World,
  token: string,
  language: Language | null = null,
): Promise<Result<undefined>> {
  const help = await findHelp(world, token);
  if (!help?.via) return refuse('not-found');
  await transact(world, async (work) =>
    sendCode(world, work, help, await accountsUnder(work.tx, help.email), language),
  );
  return accept(undefined);
}

/**
 * Tries a code. A few wrong tries end it, and the answer does not say so.
 * @returns The token for choosing a new password.
 */
export async function tryCode(world: World, token: string, digits: string): Promise<Result<string>> {
  const help = await findHelp(world, token);
  if (!help) return refuse('not-found');
  return transact(world, async ({ tx }): Promise<Result<string>> => {
    const { email, digest } = help;
    const accounts = await accountsUnder(tx, email);
    const right = await redeemOneTimeCode(world, tx, ownerOf(help), digits, digest);
    if (!right || !email || !channelOf(world, help, accounts)) {
      await countFor(world, tx, 'password-help.code-refused', accounts);
      return refuse('wrong-credentials');
    }
    await tx.deleteFrom('password_help').where('digest', '=', digest).execute();
    return accept(await issueResetGrant(world, tx, { whose: { email }, way: 'password.reset' }));
  });
}

/** How the code is sent, once that is chosen. */
export async function passwordHelpVia(world: World, token: string): Promise<Via | null> {
  return (await findHelp(world, token))?.via ?? null;
}

async function sendCode(
  world: World,
  work: Work,
  help: TableRow<'password_help'>,
  accounts: TableRow<'account'>[],
  language: Language | null,
): Promise<void> {
  const channel = channelOf(world, help, accounts);
  const wait = await sendOneTimeCode(world, work, ownerOf(help), channel && { ...channel, language });
  const sent = channel !== undefined && wait === 0;
  await countFor(world, work.tx, `password-help.code-${sent ? 'sent' : 'withheld'}`, accounts);
}

/**
 * The channel that speaks for all accounts under the address: the mailbox, or a phone number that all of them have.
 * There is no channel when only some of them have the number, or when the postal code is wrong.
 */
function channelOf(
  { now }: World,
  { email, via, postal_code_fits: fits }: TableRow<'password_help'>,
  accounts: TableRow<'account'>[],
): Channel | undefined {
  if (!fits || !email || accounts.length === 0) return undefined;
  if (via === 'email') return { email };
  const [phone, ...others] = new Set(accounts.map((account) => trustedPhone(account, now())));
  return phone !== undefined && others.length === 0 ? { phone } : undefined;
}

/** The help is the flow, and the person pays, under whatever name: two names are not two budgets. */
const ownerOf = ({ digest, subject, device }: TableRow<'password_help'>): CodeOwner => ({
  scope: SCOPE,
  subject: digest,
  payer: device ?? subject,
});

/**
 * A request for an unknown name is counted too. That costs the same work, and shows who searches for names. The order of
 * the accounts is always the same, so that two requests cannot wait for each other.
 */
async function countFor(
  world: World,
  tx: Tx,
  action: NoiseAction,
  accounts: TableRow<'account'>[],
): Promise<void> {
  const ids = accounts.length > 0 ? accounts.map(({ id }) => id).toSorted() : [null];
  for (const accountId of ids) await countNoise(world, tx, action, accountId);
}

const findHelp = ({ database, now }: World, token: string): Promise<TableRow<'password_help'> | undefined> =>
  database
    .selectFrom('password_help')
    .selectAll()
    .where('digest', '=', digestOf(token))
    .where('expires_at', '>', now())
    .executeTakeFirst();

/** The one e-mail address of the accounts with this name; undefined where there is none, or more than one. */
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
