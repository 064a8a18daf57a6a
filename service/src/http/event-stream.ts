/** Server-sent events for one account: which state to ask for again, and nothing of the state itself. */
import type { Context } from 'hono';
import { CHANGE_EVENT } from '../../../protocol/protocol.ts';
import { refuse } from '../result.ts';
import type { World } from '../world.ts';
import { unwrap } from './problem.ts';

/** Under the half minute after which proxies and browsers' workers take silence for the end. */
const HEARTBEAT_MS = 15_000;

/** Popups, tabs and browsers of one person. */
const STREAMS_AN_ACCOUNT = 20;

/** Chunks that a reader may leave unread before it is taken for gone. */
const UNREAD = 20;

/** @param stillSignedIn Asked at every event and heartbeat: a session that ended hears no more. */
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
      // The first event comes at once: what changed before the stream was open is asked for too.
      tellChange();
    },
    cancel: () => ended.abort(),
  });
  return c.body(body, 200, headers);
}
