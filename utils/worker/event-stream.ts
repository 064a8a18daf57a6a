/**
 * Live events: while the worker lives it holds a stream to each service that somebody is signed in to. Pages that want
 * it to live hold a port (utils/platform/keep-worker-alive.ts); when nothing holds it, the browser ends it, and an alarm
 * asks again.
 */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { CHANGE_EVENT } from '../../protocol/protocol.ts';
import type { Account } from '../domain/account.ts';
import { authorization, PLAIN_REQUEST } from '../platform/service-client.ts';
import { accounts } from '../platform/storage.ts';
import { chunksOf } from '../platform/stream-chunks.ts';
import { tokenOf } from './account/session.ts';
import { refreshPin } from './account/support-pin.ts';
import { refreshConfirmations } from './confirmation/requests.ts';

/** Characters. Ours carry nothing. */
const LONGEST_EVENT = 4096;
const RETRY_MS = 2_000;

/** Streams of this worker, by the token that opened them: they end with it, and the next worker opens its own. */
const streams = new Map<string, AbortController>();

/** Opens and closes streams so that there is one for each session. To be called whenever sessions come or go. */
export async function syncEventStreams(): Promise<void> {
  const sessions = new Map<string, Account>();
  for (const account of await accounts.getValue()) {
    const token = await tokenOf(account.id);
    if (token) sessions.set(token, account);
  }
  for (const [token, stream] of streams) if (!sessions.has(token)) stream.abort();
  for (const [token, account] of sessions)
    if (!streams.has(token)) {
      const stream = new AbortController();
      streams.set(token, stream);
      void follow(account, token, stream.signal).finally(() => streams.delete(token));
    }
}

async function follow(account: Account, token: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const url = `${account.service.api}/events`;
      const response = await fetch(url, { ...PLAIN_REQUEST, headers: authorization(token), signal });
      // Signed out there. Anything else may pass.
      if (response.status === 401) return;
      if (!response.ok || !response.body) throw new Error('There is no stream.');
      const events = response.body
        .pipeThrough(new TextDecoderStream())
        .pipeThrough(new EventSourceParserStream({ maxBufferSize: LONGEST_EVENT }));
      for await (const { event } of chunksOf(events))
        if (event === CHANGE_EVENT)
          await Promise.all([refreshPin(account.id), refreshConfirmations(account.id)]);
    } catch {
      // The stream broke or did not begin: the session went, or the network or the service did.
    }
    if (!signal.aborted) await pause(RETRY_MS, signal);
  }
}

const pause = (duration: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, duration);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
