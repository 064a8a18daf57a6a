import { succeed } from '../domain/outcome.ts';
import type { Handlers } from '../platform/messages.ts';
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
} from './account/session.ts';
import { createPin, dismissPin } from './account/support-pin.ts';
import {
  confirm,
  deny,
  dismissQuestion,
  endAllSessions,
  passkeyOptionsForConfirmation,
} from './confirmation/requests.ts';
import { followSessions } from './event-stream.ts';
import { guideHere } from './guide/inject.ts';
import { dropSitePin, openPinPage } from './guide/site-pin.ts';
import { takeStock } from './refresh.ts';
import { beginWait, endWait } from './reminders.ts';
import { settle } from './toolbar/update.ts';

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
