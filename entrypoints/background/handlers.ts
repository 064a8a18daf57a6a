import type { Handlers } from '../../utils/messages.ts';
import { succeed } from '../../utils/outcome.ts';
import { guideHere } from './guide-scripts.ts';
import {
  addPasskey,
  passkeyOptionsForAccount,
  passkeyOptionsForSignIn,
  removeAccount,
  signInByPasskey,
  signInByPassword,
  signOut,
} from './session.ts';
import { settle } from './settle.ts';
import { dropSitePin, openPinPage } from './site-pin.ts';
import { takeStock } from './stock.ts';
import { createPin, dismissPin } from './support-pin.ts';
import { beginWait, endWait } from './waits.ts';

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
  'sitePin.open': async ({ site }) => succeed(await openPinPage(site)),
  'sitePin.drop': async ({ site, given }) => succeed(await dropSitePin(site, given)),
  'wait.begin': async ({ kind, from }) => succeed(await beginWait(kind, from)),
  'wait.end': async ({ id }) => succeed(await endWait(id)),
  'guide.here': async ({ tabId }) => succeed(await guideHere(tabId)),
  'account.remove': async ({ accountId }) => succeed(await settled(removeAccount(accountId))),
};

/** Badge and alarm follow what was done. */
async function settled(work: Promise<undefined>): Promise<undefined> {
  await work;
  await settle();
}
