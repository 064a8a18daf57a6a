/**
 * Every message an extension page may send to the worker, and what it answers. The only place with these names; what
 * scripts in web pages may say is in guide/report.ts.
 */
import { browser } from 'wxt/browser';
import type { PasskeyOptions, PasskeyResponse, SecondStep } from '../../protocol/protocol.ts';
import type { ConnectedService } from '../domain/account.ts';
import { fail, type Outcome } from '../domain/outcome.ts';
import type { SiteId } from '../domain/site.ts';
import type { WaitKind } from '../domain/wait.ts';

export interface Messages {
  /** Again with the same `requestId` makes no second PIN. */
  'supportPin.create': { ask: { accountId: string; requestId: string }; answer: Outcome<undefined> };
  /** Asks the services again how all PINs fare, and whether somebody asks. */
  'supportPin.refresh': { ask: Record<never, never>; answer: Outcome<undefined> };
  /** Puts a PIN that is over, or a fault, out of sight. */
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
  'session.passkeyOptions': { ask: { service: ConnectedService }; answer: Outcome<PasskeyOptions> };
  'session.byPasskey': {
    ask: { service: ConnectedService; response: PasskeyResponse };
    answer: Outcome<SignInResult>;
  };
  'session.end': { ask: { accountId: string }; answer: Outcome<undefined> };
  /** Ends every session of the account at the service, this one too. */
  'session.endAll': { ask: { accountId: string }; answer: Outcome<undefined> };
  'passkey.options': { ask: { accountId: string }; answer: Outcome<PasskeyOptions> };
  'passkey.add': { ask: { accountId: string; response: PasskeyResponse }; answer: Outcome<undefined> };
  'account.remove': { ask: { accountId: string }; answer: Outcome<undefined> };
  'confirmation.passkeyOptions': {
    ask: { accountId: string; id: string };
    answer: Outcome<PasskeyOptions>;
  };
  /** Again after it was taken gives `confirmation-over`, and the records say what it was. */
  'confirmation.confirm': {
    ask: { accountId: string; id: string; proof: Proof };
    answer: Outcome<undefined>;
  };
  'confirmation.deny': { ask: { accountId: string; id: string }; answer: Outcome<undefined> };
  /** Puts one that is over out of sight. */
  'confirmation.dismiss': { ask: { accountId: string; id: string }; answer: Outcome<undefined> };
  /** Leads to the page on which a known site makes its support PIN. */
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

/** What shows that it is the person who confirms. */
export type Proof = { password: string } | { passkey: PasskeyResponse };

/** What a page learns of a sign-in: never the token. The ticket of a second step opens nothing by itself. */
export interface SignInResult {
  accountId: string;
  passkeys: number;
}

export type MessageName = keyof Messages;
export type Handlers = {
  [Name in MessageName]: (ask: Messages[Name]['ask']) => Promise<Messages[Name]['answer']>;
};

/** Name of the port that a page holds open while it wants live events. */
export const KEEP_ALIVE_PORT = 'live';

/**
 * The worker may die before it answers; it is started again by the next message, and every message may be sent
 * twice without doing its work twice. So: one more try, then the fault.
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
