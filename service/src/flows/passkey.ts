/** Passkeys (WebAuthn): discoverable and with user verification, so that nobody is asked for a name first. */
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
import type { PasskeyResponse } from '../../../utils/protocol.ts';
import { record } from '../audit.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Row } from '../tables.ts';
import { transact, type Work } from '../transact.ts';
import type { World } from '../world.ts';
import { type NewSession, startSession } from './session.ts';

type Purpose = 'sign-in' | 'registration';

const CHALLENGE_LIFETIME = 5 * 60_000;

const Transports = z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']));

const origins = (world: World) => [world.publicUrl.origin, ...world.settings.extensionOrigins];

async function keepChallenge(world: World, challenge: string, purpose: Purpose, accountId: string | null) {
  await world.database
    .insertInto('challenge')
    .values({ challenge, purpose, account_id: accountId, expires_at: world.now() + CHALLENGE_LIFETIME })
    .execute();
}

/** A challenge counts once: reading it deletes it. */
async function takeChallenge(
  world: World,
  { tx }: Work,
  response: PasskeyResponse,
  purpose: Purpose,
  accountId?: string,
) {
  const taken = await tx
    .deleteFrom('challenge')
    .where('challenge', '=', challengeIn(response))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', world.now())
    .returning(['challenge', 'account_id'])
    .executeTakeFirst();
  return taken && taken.account_id === (accountId ?? null) ? taken.challenge : undefined;
}

const ClientData = z.object({ challenge: z.base64url() });

function challengeIn(response: PasskeyResponse): string {
  try {
    const text = Buffer.from(response.response.clientDataJSON, 'base64url').toString('utf8');
    return ClientData.parse(JSON.parse(text)).challenge;
  } catch {
    // Not what a browser sends: no challenge is kept under the empty name.
    return '';
  }
}

export async function passkeySignInOptions(world: World): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({
    rpID: world.publicUrl.hostname,
    userVerification: 'required',
  });
  await keepChallenge(world, options.challenge, 'sign-in', null);
  return options;
}

export function signInByPasskey(
  world: World,
  response: PasskeyResponse,
  client: string,
): Promise<Result<NewSession>> {
  return transact(world, async (unit) => {
    const challenge = await takeChallenge(world, unit, response, 'sign-in');
    const passkey = await unit.tx
      .selectFrom('passkey')
      .selectAll()
      .where('id', '=', response.id)
      .executeTakeFirst();
    if (!challenge || !passkey) return refuse('wrong-credentials');

    const counter = await verifiedCounter(world, response, challenge, passkey);
    if (counter === undefined) return refuse('wrong-credentials');

    await unit.tx
      .updateTable('passkey')
      .set({ counter, last_used_at: world.now() })
      .where('id', '=', passkey.id)
      .execute();
    const account = await unit.tx
      .selectFrom('account')
      .selectAll()
      .where('id', '=', passkey.account_id)
      .executeTakeFirstOrThrow();
    return accept(await startSession(world, unit, account, client));
  });
}

async function verifiedCounter(
  world: World,
  response: PasskeyResponse,
  challenge: string,
  passkey: Row<'passkey'>,
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      // Its shape is checked by the library, which throws on what is not an assertion.
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
    world.log.info({ reason: (error as Error).message }, 'a passkey was refused');
    return undefined;
  }
}

export async function passkeyRegistrationOptions(
  world: World,
  account: Row<'account'>,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await passkeysOf(world, account.id);
  const options = await generateRegistrationOptions({
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
  await keepChallenge(world, options.challenge, 'registration', account.id);
  return options;
}

export function addPasskey(
  world: World,
  account: Row<'account'>,
  response: PasskeyResponse,
): Promise<Result<undefined>> {
  return transact(world, async (unit) => {
    const challenge = await takeChallenge(world, unit, response, 'registration', account.id);
    const credential = challenge && (await verifiedCredential(world, response, challenge));
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
      // A credential id that is taken belongs to somebody already (WebAuthn, 7.1 step 26).
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return refuse('wrong-credentials');

    await record(world, unit.tx, { action: 'passkey.added', actorId: account.id, accountId: account.id });
    unit.notify({
      to: account.email,
      subject: `${world.settings.serviceName}: a passkey was added`,
      text: `A passkey was added to your account. If it was not you, sign in at ${world.publicUrl.origin}/account and contact us.`,
    });
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
    world.log.info({ reason: (error as Error).message }, 'a new passkey was refused');
    return undefined;
  }
}

export const passkeysOf = (world: World, accountId: string): Promise<Row<'passkey'>[]> =>
  world.database
    .selectFrom('passkey')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute();
