/** Passkeys (WebAuthn): discoverable and with user verification, so that nobody has to type a name first. */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { PasskeyResponse } from '../../../../protocol/protocol.ts';
import { audit } from '../../accounts/audit-log.ts';
import { countNoise } from '../../accounts/noise.ts';
import { newChallenge, type Purpose, takeChallenge } from '../../credentials/webauthn-challenge.ts';
import type { TableRow, Tx } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { type NewSession, startSession } from './session.ts';

const Transports = z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']));

const origins = (world: World) => [world.publicUrl.origin, ...world.settings.extensionOrigins];

const ClientData = z.object({ challenge: z.base64url() });

function challengeIn(response: PasskeyResponse): string {
  try {
    const text = Buffer.from(response.response.clientDataJSON, 'base64url').toString('utf8');
    return ClientData.parse(JSON.parse(text)).challenge;
  } catch {
    // Not in a browser's form, so no challenge of ours.
    return '';
  }
}

export async function passkeySignInOptions(world: World): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return passkeyProofOptions(world, 'sign-in', '');
}

/** @param passkeyId The passkey that is asked for, when it is known. */
export async function passkeyProofOptions(
  world: World,
  purpose: Purpose,
  owner: string,
  passkeyId?: string | null,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: world.publicUrl.hostname,
    challenge: newChallenge(world, purpose, owner),
    userVerification: 'required',
    ...(passkeyId && { allowCredentials: [{ id: passkeyId }] }),
  });
}

export function signInByPasskey(
  world: World,
  response: PasskeyResponse,
  client: string,
): Promise<Result<NewSession>> {
  return transact(world, async (unit) => {
    const passkey = await verifyPasskey(world, unit.tx, response, 'sign-in', '');
    if (!passkey) {
      await countNoise(world, unit.tx, 'sign-in.refused', null);
      return refuse('wrong-credentials');
    }
    const account = await unit.tx
      .selectFrom('account')
      .selectAll()
      .where('id', '=', passkey.account_id)
      .executeTakeFirstOrThrow();
    return accept(await startSession(world, unit, account, client, passkey.id));
  });
}

/** The passkey that answers one of our challenges, once; undefined when anything about the answer is wrong. */
export async function verifyPasskey(
  world: World,
  tx: Tx,
  response: PasskeyResponse,
  purpose: Purpose,
  owner: string,
): Promise<TableRow<'passkey'> | undefined> {
  const challenge = challengeIn(response);
  const counts = await takeChallenge(world, tx, challenge, purpose, owner);
  const passkey = await tx.selectFrom('passkey').selectAll().where('id', '=', response.id).executeTakeFirst();
  if (!counts || !passkey) return undefined;
  const counter = await verifiedCounter(world, response, challenge, passkey);
  if (counter === undefined) return undefined;
  return (
    tx
      .updateTable('passkey')
      .set({ counter, last_used_at: world.now() })
      .where('id', '=', passkey.id)
      // When two copies of one passkey sign in at the same moment, only one still finds the counter that it was checked
      // against.
      .where('counter', '=', passkey.counter)
      .returningAll()
      .executeTakeFirst()
  );
}

async function verifiedCounter(
  world: World,
  response: PasskeyResponse,
  challenge: string,
  passkey: TableRow<'passkey'>,
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      // The library checks its shape, and throws when it is no assertion.
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origins(world),
      expectedRPID: world.publicUrl.hostname,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(Buffer.from(passkey.public_key, 'base64url')),
        counter: passkey.counter,
      },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch (error) {
    world.log.info({ reason: (error as Error).message.slice(0, 200) }, 'a passkey was refused');
    return undefined;
  }
}

export async function passkeyRegistrationOptions(
  world: World,
  account: TableRow<'account'>,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await passkeysOf(world, account.id);
  return generateRegistrationOptions({
    challenge: newChallenge(world, 'registration', account.id),
    rpName: world.settings.serviceName,
    rpID: world.publicUrl.hostname,
    userID: new TextEncoder().encode(account.id),
    userName: account.email,
    userDisplayName: account.name,
    excludeCredentials: known.map(({ id, transports }) => ({
      id,
      transports: Transports.parse(JSON.parse(transports)),
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

export function addPasskey(
  world: World,
  account: TableRow<'account'>,
  response: PasskeyResponse,
): Promise<Result<undefined>> {
  return transact(world, async (unit) => {
    const challenge = challengeIn(response);
    const counts = await takeChallenge(world, unit.tx, challenge, 'registration', account.id);
    const credential = counts && (await verifiedCredential(world, response, challenge));
    if (!credential) return refuse('wrong-credentials');

    const added = await unit.tx
      .insertInto('passkey')
      .values({
        id: credential.id,
        account_id: account.id,
        public_key: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: JSON.stringify(Transports.catch([]).parse(credential.transports ?? [])),
        created_at: world.now(),
        last_used_at: null,
      })
      // A credential id that exists already belongs to somebody (WebAuthn, 7.1 step 26).
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return refuse('wrong-credentials');

    await audit(world, unit.tx, { action: 'passkey.added', actorId: account.id, accountId: account.id });
    unit.notify({ to: account.email, ...messagesTo(world, account).passkeyAdded() });
    return accept(undefined);
  });
}

async function verifiedCredential(world: World, response: PasskeyResponse, challenge: string) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origins(world),
      expectedRPID: world.publicUrl.hostname,
    });
    return verified ? registrationInfo.credential : undefined;
  } catch (error) {
    world.log.info({ reason: (error as Error).message.slice(0, 200) }, 'a new passkey was refused');
    return undefined;
  }
}

/** Removes one of the account's own passkeys. Another account's passkey is not touched. */
export async function removePasskey(world: World, account: TableRow<'account'>, id: string): Promise<void> {
  await transact(world, async ({ tx, notify }) => {
    const removed = await tx
      .deleteFrom('passkey')
      .where('id', '=', id)
      .where('account_id', '=', account.id)
      .returning('id')
      .executeTakeFirst();
    if (!removed) return;
    await audit(world, tx, { action: 'passkey.removed', actorId: account.id, accountId: account.id });
    notify({ to: account.email, ...messagesTo(world, account).passkeyRemoved() });
  });
}

export const passkeysOf = (world: World, accountId: string): Promise<TableRow<'passkey'>[]> =>
  world.database
    .selectFrom('passkey')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute();
