import type { Handlers } from '../../utils/messages.ts';
import { succeed } from '../../utils/outcome.ts';
import { guideHere } from './guide.ts';
import {
  addPasskey,
  passkeyOptionsForAccount,
  passkeyOptionsForSignIn,
  removeAccount,
  signInByPasskey,
  signInByPassword,
  signOut,
} from './session.ts';
import { createPin, dismissPin, settle, takeStock } from './support-pin.ts';

export const handlers: Handlers = {
  'supportPin.create': ({ accountId, requestId }) => createPin(accountId, requestId),
  'supportPin.refresh': async () => succeed(await takeStock()),
  'supportPin.dismiss': async ({ accountId }) => succeed(await dismissPin(accountId)),
  'session.byPassword': ({ service, identifier, password }) =>
    signInByPassword(service, identifier, password),
  'session.passkeyOptions': ({ service }) => passkeyOptionsForSignIn(service),
  'session.byPasskey': ({ service, response }) => signInByPasskey(service, response),
  'session.end': async ({ accountId }) => succeed(await settled(signOut(accountId))),
  'passkey.options': ({ accountId }) => passkeyOptionsForAccount(accountId),
  'passkey.add': ({ accountId, response }) => addPasskey(accountId, response),
  'guide.here': async ({ tabId }) => succeed(await guideHere(tabId)),
  'account.remove': async ({ accountId }) => succeed(await settled(removeAccount(accountId))),
};

/** Badge and alarm follow what was done. */
async function settled(work: Promise<undefined>): Promise<undefined> {
  await work;
  await settle();
}
