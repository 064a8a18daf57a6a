import { siteById } from '../../sites/index.ts';
import { succeed } from '../domain/outcome.ts';
import type { Handlers } from '../platform/messages.ts';
import {
  askForAnotherCode,
  openSessionByPasskey,
  openSessionByPassword,
  openSessionBySecondStep,
  passkeyOptionsForAccount,
  passkeyOptionsForSignIn,
  registerPasskey,
  removeAccount,
  signOut,
} from './account/session.ts';
import { createPin, dismissPin } from './account/support-pin.ts';
import {
  confirm,
  deny,
  dismissRequest,
  endSessionsEverywhere,
  passkeyOptionsForConfirmation,
} from './confirmation/requests.ts';
import { syncEventStreams } from './event-stream.ts';
import { guideHere } from './guide/inject.ts';
import { dropSitePin, openPinPage } from './guide/site-pin.ts';
import { refreshAll } from './refresh.ts';
import { beginWait, endWait } from './reminders.ts';

export const handlers: Handlers = {
  'supportPin.create': ({ accountId, requestId }) => createPin(accountId, requestId),
  'supportPin.refresh': async () => succeed(await refreshAll()),
  'supportPin.dismiss': async ({ accountId }) => succeed(await dismissPin(accountId)),
  'session.byPassword': ({ service, identifier, password }) =>
    withStreams(openSessionByPassword(service, identifier, password)),
  'session.bySecondStep': ({ service, ticket, answers }) =>
    withStreams(openSessionBySecondStep(service, ticket, answers)),
  'session.anotherCode': ({ service, ticket }) => askForAnotherCode(service, ticket),
  'session.passkeyOptions': ({ service }) => passkeyOptionsForSignIn(service),
  'session.byPasskey': ({ service, response }) => withStreams(openSessionByPasskey(service, response)),
  'session.end': async ({ accountId }) => succeed(await withStreams(signOut(accountId))),
  'session.endAll': ({ accountId }) => withStreams(endSessionsEverywhere(accountId)),
  'passkey.options': ({ accountId }) => passkeyOptionsForAccount(accountId),
  'passkey.add': ({ accountId, response }) => registerPasskey(accountId, response),
  'confirmation.passkeyOptions': ({ accountId, id }) => passkeyOptionsForConfirmation(accountId, id),
  'confirmation.confirm': ({ accountId, id, proof }) => confirm(accountId, id, proof),
  'confirmation.deny': ({ accountId, id }) => deny(accountId, id),
  'confirmation.dismiss': async ({ accountId, id }) => succeed(await dismissRequest(accountId, id)),
  'sitePin.open': async ({ site }) => succeed(await openPinPage(site)),
  'sitePin.drop': async ({ site, given }) => succeed(await dropSitePin(site, given)),
  'wait.begin': async ({ site, kind, from }) => succeed(await beginWait(siteById(site), kind, from)),
  'wait.end': async ({ id }) => succeed(await endWait(id)),
  'guide.here': async ({ tabId }) => succeed(await guideHere(tabId)),
  'account.remove': async ({ accountId }) => succeed(await withStreams(removeAccount(accountId))),
};

/** For whatever begins or ends a session: the event streams follow. */
async function withStreams<T>(work: Promise<T>): Promise<T> {
  const done = await work;
  await syncEventStreams();
  return done;
}
