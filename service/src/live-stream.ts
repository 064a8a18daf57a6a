/** Server-sent events for one account: which state to ask for again, and nothing of the state itself. */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { SUPPORT_PIN_EVENT } from '../../utils/protocol.ts';
import type { World } from './world.ts';

/** Under the half minute after which proxies and browsers' workers take silence for the end. */
const HEARTBEAT_MS = 15_000;

/** @param stillSignedIn Asked at every heartbeat: a session that ended hears no more. */
export function liveStream(
  world: World,
  c: Context,
  accountId: string,
  stillSignedIn: () => Promise<boolean>,
): Response {
  return streamSSE(c, async (stream) => {
    const signal = AbortSignal.any([c.req.raw.signal, world.closing]);
    let wake = (): void => undefined;
    let changed = true;
    const stop = world.events.listen(accountId, () => {
      changed = true;
      wake();
    });
    stream.onAbort(() => wake());
    signal.addEventListener('abort', () => wake());
    try {
      while (!stream.aborted && !signal.aborted && (await stillSignedIn())) {
        // The first event comes at once: what changed before the stream was open is asked for too.
        if (changed) await stream.writeSSE({ event: SUPPORT_PIN_EVENT, data: '' });
        else await stream.write(': still here\n\n');
        changed = false;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, HEARTBEAT_MS);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
          if (changed || stream.aborted || signal.aborted) wake();
        });
      }
    } finally {
      stop();
    }
  });
}
