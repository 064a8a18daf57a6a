/**
 * Every message that an extension page may send to the worker, and its answer. This is the only list of these names.
 * Messages of scripts in web pages are in utils/domain/guide/content-messages.ts.
 */
import { browser } from 'wxt/browser';
import type {
  PasskeyCreationOptions,
  PasskeyRequestOptions,
  PasskeyResponse,
  SecondStep,
} from '../../protocol/protocol.ts';
import type { ConnectedService } from '../domain/account.ts';
import { fail, type Outcome } from '../domain/outcome.ts';
import type { SiteId } from '../domain/site.ts';
import type { WaitKind } from '../domain/wait.ts';

export interface Messages {
  /** A repeated `requestId` makes no second PIN. */
  'supportPin.create': { ask: { accountId: string; requestId: string }; answer: Outcome<undefined> };
  /** Asks the services for the states of all PINs and requests. */
  'supportPin.refresh': { ask: Record<never, never>; answer: Outcome<undefined> };
  /** Hides a PIN that is over, or a fault. */
  'supportPin.dismiss': { ask: { accountId: string }; answer: Outcome<undefined> };
  'session.byPassword': {
    ask: { service: ConnectedService; identifier: string; password: string };
    answer: Outcome<SignInResult | SecondStep>;
  };
  /** One code, or an answer for each question. */
  'session.bySecondStep': {
    ask: { service: ConnectedService; ticket: string; answers: string[] };
    answer: Outcome<SignInResult>;
  };
  'session.anotherCode': { ask: { service: ConnectedService; ticket: string }; answer: Outcome<undefined> };
  'session.passkeyOptions': { ask: { service: ConnectedService }; answer: Outcome<PasskeyRequestOptions> };
  'session.byPasskey': {
    ask: { service: ConnectedService; response: PasskeyResponse };
    answer: Outcome<SignInResult>;
  };
  'session.end': { ask: { accountId: string }; answer: Outcome<undefined> };
  /** Ends every session of the account at the service, this one too. */
  'session.endAll': { ask: { accountId: string }; answer: Outcome<undefined> };
  'passkey.options': { ask: { accountId: string }; answer: Outcome<PasskeyCreationOptions> };
  'passkey.add': { ask: { accountId: string; response: PasskeyResponse }; answer: Outcome<undefined> };
  'account.remove': { ask: { accountId: string }; answer: Outcome<undefined> };
  'confirmation.passkeyOptions': {
    ask: { accountId: string; id: string };
    answer: Outcome<PasskeyRequestOptions>;
  };
  /** A confirmation after another answer gives `confirmation-over`, and the records say which answer counted. */
  'confirmation.confirm': {
    ask: { accountId: string; id: string; proof: Proof };
    answer: Outcome<undefined>;
  };
  'confirmation.deny': { ask: { accountId: string; id: string }; answer: Outcome<undefined> };
  /** Hides a request that is over. */
  'confirmation.dismiss': { ask: { accountId: string; id: string }; answer: Outcome<undefined> };
  /** Opens the page on which a known site makes its support PIN. */
  'sitePin.open': { ask: { site: SiteId }; answer: Outcome<undefined> };
  /** Out of sight; `given`: read out to support. */
  'sitePin.drop': { ask: { site: SiteId; given: boolean }; answer: Outcome<undefined> };
  /** False where the site has no such wait. */
  'wait.begin': { ask: { site: SiteId; kind: WaitKind; from: number }; answer: Outcome<boolean> };
  /** Cancelled, or done with. */
  'wait.end': { ask: { id: string }; answer: Outcome<undefined> };
  /** The person wants the guide in the tab before them; false where the browser lets no extension in. */
  'guide.here': { ask: { tabId: number }; answer: Outcome<boolean> };
}

/** What proves that the person themselves confirms. */
export type Proof = { password: string } | { passkey: PasskeyResponse };

/** What a page learns of a sign-in. It never gets the token. The ticket of a second step opens nothing by itself. */
export interface SignInResult {
  accountId: string;
  passkeys: number;
}

export type MessageName = keyof Messages;
export type Handlers = {
  [Name in MessageName]: (ask: Messages[Name]['ask']) => Promise<Messages[Name]['answer']>;
};

/** Name of the port that a page holds open while it needs live events. */
export const KEEP_ALIVE_PORT = 'live';

/**
 * Sends a message. The worker may die before it answers, and the next message starts a new one. Every message may
 * arrive twice without doing its work twice, so this tries once more before it reports a fault.
 */
export async function send<Name extends MessageName>(
  name: Name,
  ask: Messages[Name]['ask'],
): Promise<Messages[Name]['answer']> {
  const message = { name, ask };
  const answer = await browser.runtime
    .sendMessage(message)
    .catch(() => browser.runtime.sendMessage(message).catch(() => undefined));
  return answer ?? fail('server-error');
}
