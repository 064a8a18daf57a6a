/**
 * Live events while a page of the extension is open. The page holds a port; as long as it does, the worker holds
 * a stream to each service. When the worker dies the port breaks, and the page connects again.
 */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Account } from '../../utils/account.ts';
import { chunksOf } from '../../utils/chunks.ts';
import { CHANGE_EVENT } from '../../utils/protocol.ts';
import { authorization, PLAIN_REQUEST } from '../../utils/service-client.ts';
import { accounts, statuses } from '../../utils/store.ts';
import { tokenOf } from './session.ts';
import { refreshPin } from './support-pin.ts';

const RETRY_MS = 2_000;

interface Port {
  onDisconnect: { addListener(listener: () => void): void };
}

export function keepLive(port: Port): void {
  const gone = new AbortController();
  port.onDisconnect.addListener(() => gone.abort());
  const open = new Set<string>();
  const openStreams = async () => {
    for (const account of await accounts.getValue())
      if (!open.has(account.id)) {
        open.add(account.id);
        void follow(account, gone.signal).finally(() => open.delete(account.id));
      }
  };
  void openStreams();
  // Somebody may sign in, or make a first PIN, while the page is open.
  const unwatch = statuses.watch(() => void openStreams());
  gone.signal.addEventListener('abort', unwatch);
}

async function follow(account: Account, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const token = await tokenOf(account.id);
    if (!token) return;
    try {
      const url = `${account.service.api}/events`;
      const response = await fetch(url, { ...PLAIN_REQUEST, headers: authorization(token), signal });
      // Signed out there: a new sign-in opens the stream again. Anything else may pass.
      if (response.status === 401) return;
      if (!response.ok || !response.body) throw new Error('There is no stream.');
      const events = response.body
        .pipeThrough(new TextDecoderStream())
        .pipeThrough(new EventSourceParserStream());
      for await (const { event } of chunksOf(events))
        if (event === CHANGE_EVENT) await refreshPin(account.id);
    } catch {
      // The stream broke or did not begin: the page went, or the network or the service did.
    }
    await pause(RETRY_MS, signal);
  }
}

const pause = (duration: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, duration);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
