/** Server-sent events for one account. They say that the state changed, but carry nothing of it. */
import type { Context } from 'hono';
import { CHANGE_EVENT } from '../../../protocol/protocol.ts';
import { refuse } from '../result.ts';
import type { World } from '../world.ts';
import { unwrap } from './problem.ts';

/** Below the half minute of silence after which proxies and browsers close a stream. */
const HEARTBEAT_MS = 15_000;

/** For the popups, tabs and browsers of one person. */
const STREAMS_AN_ACCOUNT = 20;

/** A reader with more unread chunks is considered gone. */
const UNREAD = 20;

/** @param stillSignedIn Asked before every event and heartbeat. A stream of an ended session closes. */
export function eventStream(
  world: World,
  c: Context,
  accountId: string,
  stillSignedIn: () => Promise<boolean>,
): Response {
  const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' };
  if (c.req.method === 'HEAD') return c.body(null, 200, headers);
  if (world.events.listening(accountId) >= STREAMS_AN_ACCOUNT)
    return unwrap(refuse('too-many', HEARTBEAT_MS));

  const ended = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      const end = () => ended.abort();
      const tell = async (text: string) => {
        const unread = 1 - (controller.desiredSize ?? 0);
        if (unread > UNREAD || !(await stillSignedIn().catch(() => false))) end();
        else if (!ended.signal.aborted) controller.enqueue(encoder.encode(text));
      };
      const tellChange = () => void tell(`event: ${CHANGE_EVENT}\ndata:\n\n`);
      const stop = world.events.listen(accountId, tellChange);
      const heartbeat = setInterval(() => void tell(': still here\n\n'), HEARTBEAT_MS);
      ended.signal.addEventListener('abort', () => {
        stop();
        clearInterval(heartbeat);
        world.closing.removeEventListener('abort', end);
        try {
          controller.close();
        } catch {
          // The reader has closed it already.
        }
      });
      world.closing.addEventListener('abort', end);
      // One event at once, for changes before the stream was open.
      tellChange();
    },
    cancel: () => ended.abort(),
  });
  return c.body(body, 200, headers);
}
