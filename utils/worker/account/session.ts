/** Sessions with services. The token is in memory only, read by the worker only. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import {
  PasskeyCreationOptions,
  PasskeyRequestOptions,
  type PasskeyResponse,
  SecondStep,
  Session,
} from '../../../protocol/protocol.ts';
import type { Account, ConnectedService } from '../../domain/account.ts';
import { fail, type Outcome, succeed } from '../../domain/outcome.ts';
import { deviceTokensFor, forgetDeviceToken, keepDeviceToken } from '../../platform/device-tokens.ts';
import { hasHostAccess, hostPattern } from '../../platform/host-permissions.ts';
import type { SignInResult } from '../../platform/messages.ts';
import { callService, type ServiceRequest } from '../../platform/service-client.ts';
import { accounts } from '../../platform/storage.ts';
import { forgetRequests } from '../confirmation/notifications.ts';
import { accountWith } from './account-with.ts';
import { withPinLock } from './pin-lock.ts';
import { forgetAccount, updateAccount } from './update-account.ts';

const tokens = storage.defineItem<Record<string, string>>('session:tokens', { fallback: {} });

export const tokenOf = async (accountId: string): Promise<string | undefined> =>
  (await tokens.getValue())[accountId];

/** Asks a service; a failure to reach it for want of the permission is told apart from one of the network. */
async function callServiceOf<T = undefined>(
  service: ConnectedService,
  path: string,
  question: ServiceRequest<T>,
): Promise<Outcome<T>> {
  const answer = await callService<T>(service.api + path, question);
  const shutOut = !answer.ok && answer.code === 'offline' && !(await hasHostAccess(service.origin));
  return shutOut ? fail('no-permission') : answer;
}

/** Asks in the name of an account. Where the service does not know the session any more, it is over here too. */
export async function callAs<T = undefined>(
  accountId: string,
  path: string,
  question: ServiceRequest<T>,
): Promise<Outcome<T>> {
  const [account, token] = await Promise.all([accountWith(accountId), tokenOf(accountId)]);
  if (!account) return fail('no-account');
  if (!token) return fail('unauthenticated');
  const answer = await callServiceOf<T>(account.service, path, { ...question, token });
  if (!answer.ok && answer.code === 'unauthenticated') await forgetSession(accountId, token);
  return answer;
}

export async function openSessionByPassword(
  service: ConnectedService,
  identifier: string,
  password: string,
): Promise<Outcome<SignInResult | SecondStep>> {
  const deviceToken = await deviceTokensFor(service.origin);
  const body = { identifier, password, deviceToken };
  const schema = z.union([Session, SecondStep]);
  const answer = await callServiceOf(service, '/session/password', { method: 'POST', body, schema });
  if (!answer.ok) return answer;
  const { value } = answer;
  return 'ticket' in value ? succeed(value) : begin(service, succeed(value));
}

export async function openSessionBySecondStep(
  service: ConnectedService,
  ticket: string,
  answers: string[],
): Promise<Outcome<SignInResult>> {
  const body = { ticket, answers };
  return begin(
    service,
    await callServiceOf(service, '/session/second-step', { method: 'POST', body, schema: Session }),
  );
}

export const askForAnotherCode = (service: ConnectedService, ticket: string): Promise<Outcome<undefined>> =>
  callServiceOf(service, '/session/second-step/code', { method: 'POST', body: { ticket } });

export const passkeyOptionsForSignIn = (service: ConnectedService): Promise<Outcome<PasskeyRequestOptions>> =>
  callServiceOf(service, '/session/passkey/options', { method: 'POST', schema: PasskeyRequestOptions });

export async function openSessionByPasskey(
  service: ConnectedService,
  body: PasskeyResponse,
): Promise<Outcome<SignInResult>> {
  return begin(
    service,
    await callServiceOf(service, '/session/passkey', { method: 'POST', body, schema: Session }),
  );
}

export const passkeyOptionsForAccount = (accountId: string): Promise<Outcome<PasskeyCreationOptions>> =>
  callAs(accountId, '/passkeys/options', { method: 'POST', schema: PasskeyCreationOptions });

export const registerPasskey = (accountId: string, body: PasskeyResponse): Promise<Outcome<undefined>> =>
  callAs(accountId, '/passkeys', { method: 'POST', body });

async function begin(service: ConnectedService, answer: Outcome<Session>): Promise<Outcome<SignInResult>> {
  if (!answer.ok) return answer;
  const { token, expiresAt, serverNow, person, deviceToken } = answer.value;
  const account = await keepAccount(service, person.id, person.email);
  const older = await tokenOf(account.id);
  // Nobody uses it any more; where the service cannot be reached, it ends by itself.
  if (older) void callServiceOf(service, '/session', { method: 'DELETE', token: older });
  await changeTokens((all) => ({ ...all, [account.id]: token }));
  if (deviceToken !== undefined) await keepDeviceToken(account.id, service.origin, deviceToken);
  // A PIN that was refused for want of a session is not made behind the person's back; a click makes another one.
  await updateAccount(account.id, ({ fault: _fault, making: _making, ...status }) => ({
    ...status,
    signedInUntil: Date.now() + (expiresAt - serverNow),
  }));
  return succeed({ accountId: account.id, passkeys: person.passkeys });
}

/** Connecting the same person again renews what is known of the service; it does not make a second account. */
function keepAccount(service: ConnectedService, personId: string, email: string): Promise<Account> {
  return navigator.locks.request('accounts', async () => {
    const all = await accounts.getValue();
    const known = all.find(
      (account) => account.service.origin === service.origin && account.personId === personId,
    );
    const account = { id: known?.id ?? crypto.randomUUID(), service, personId, email };
    await accounts.setValue(
      known ? all.map((other) => (other === known ? account : other)) : [...all, account],
    );
    return account;
  });
}

/** Ends the PIN and the session at the service too, where that can be reached. Waits for a PIN that is being made. */
export function signOut(accountId: string): Promise<undefined> {
  return withPinLock(accountId, async () => {
    await callAs(accountId, '/support-pin', { method: 'DELETE' });
    await callAs(accountId, '/session', { method: 'DELETE' });
    await leave(accountId);
    return undefined;
  });
}

/** Ends every session of the account, and its PIN. Where the service cannot be reached, nothing is ended here either. */
export function signOutEverywhere(accountId: string): Promise<Outcome<undefined>> {
  return withPinLock(accountId, async () => {
    const answer = await callAs(accountId, '/sessions', { method: 'DELETE' });
    if (answer.ok) await leave(accountId);
    return answer;
  });
}

async function leave(accountId: string): Promise<void> {
  await changeTokens(({ [accountId]: _gone, ...others }) => others);
  await updateAccount(accountId, () => ({}));
  await forgetRequests(accountId);
}

/** Leaves nothing of the account: also the permission for its host is given back, unless another one needs it. */
export async function removeAccount(accountId: string): Promise<undefined> {
  const account = await accountWith(accountId);
  await signOut(accountId);
  await navigator.locks.request('accounts', async () =>
    accounts.setValue((await accounts.getValue()).filter(({ id }) => id !== accountId)),
  );
  await forgetAccount(accountId);
  await forgetDeviceToken(accountId);
  if (account) await giveBackAccess(account.service.origin);
}

async function giveBackAccess(origin: string): Promise<void> {
  const pattern = hostPattern(origin);
  const needed = (await accounts.getValue()).some(({ service }) => hostPattern(service.origin) === pattern);
  if (!needed) await browser.permissions.remove({ origins: [pattern] });
}

/** @param token The one that the service does not know: a newer one stays. */
async function forgetSession(accountId: string, token: string): Promise<void> {
  if ((await tokenOf(accountId)) !== token) return;
  await changeTokens(({ [accountId]: _gone, ...others }) => others);
  await updateAccount(accountId, ({ signedInUntil: _gone, ...status }) => status);
}

const changeTokens = (change: (all: Record<string, string>) => Record<string, string>): Promise<void> =>
  navigator.locks.request('tokens', async () => tokens.setValue(change(await tokens.getValue())));

/** A host permission was taken back, here or in the browser's own settings: its sessions end on this side. */
export async function forgetAccountsWithoutAccess(): Promise<void> {
  for (const { id, service } of await accounts.getValue())
    if (!(await hasHostAccess(service.origin))) await leave(id);
}
