import type { Handlers } from '../../utils/messages.ts';
import { succeed } from '../../utils/outcome.ts';
import {
  confirm,
  deny,
  dismissQuestion,
  endAllSessions,
  passkeyOptionsForConfirmation,
} from './confirmation.ts';
import { guideHere } from './guide-scripts.ts';
import { followSessions } from './live.ts';
import {
  addPasskey,
  askForAnotherCode,
  passkeyOptionsForAccount,
  passkeyOptionsForSignIn,
  removeAccount,
  signInByPasskey,
  signInByPassword,
  signInBySecondStep,
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
    settled(signInByPassword(service, identifier, password)),
  'session.bySecondStep': ({ service, ticket, answers }) =>
    settled(signInBySecondStep(service, ticket, answers)),
  'session.anotherCode': ({ service, ticket }) => askForAnotherCode(service, ticket),
  'session.passkeyOptions': ({ service }) => passkeyOptionsForSignIn(service),
  'session.byPasskey': ({ service, response }) => settled(signInByPasskey(service, response)),
  'session.end': async ({ accountId }) => succeed(await settled(signOut(accountId))),
  'session.endAll': ({ accountId }) => settled(endAllSessions(accountId)),
  'passkey.options': ({ accountId }) => passkeyOptionsForAccount(accountId),
  'passkey.add': ({ accountId, response }) => addPasskey(accountId, response),
  'confirmation.passkeyOptions': ({ accountId, id }) => passkeyOptionsForConfirmation(accountId, id),
  'confirmation.confirm': ({ accountId, id, proof }) => confirm(accountId, id, proof),
  'confirmation.deny': ({ accountId, id }) => deny(accountId, id),
  'confirmation.dismiss': async ({ accountId, id }) => succeed(await dismissQuestion(accountId, id)),
  'sitePin.open': async ({ site }) => succeed(await openPinPage(site)),
  'sitePin.drop': async ({ site, given }) => succeed(await dropSitePin(site, given)),
  'wait.begin': async ({ kind, from }) => succeed(await beginWait(kind, from)),
  'wait.end': async ({ id }) => succeed(await endWait(id)),
  'guide.here': async ({ tabId }) => succeed(await guideHere(tabId)),
  'account.remove': async ({ accountId }) => succeed(await settled(removeAccount(accountId))),
};

/** Badge, alarms and streams follow when sessions come and go. */
async function settled<T>(work: Promise<T>): Promise<T> {
  const done = await work;
  await Promise.all([settle(), followSessions()]);
  return done;
}
