import { browser } from 'wxt/browser';
import { KEEP_ALIVE_PORT } from './messages.ts';

/** Below the half minute of silence after which browsers stop a worker. */
const HEARTBEAT_MS = 20_000;
const RECONNECT_MS = 500;

/**
 * While this page is open, the worker learns of changes as they happen. If the worker dies, this starts another one.
 */
export function keepWorkerAlive(): void {
  const port = browser.runtime.connect({ name: KEEP_ALIVE_PORT });
  const heartbeat = setInterval(() => port.postMessage('still here'), HEARTBEAT_MS);
  port.onDisconnect.addListener(() => {
    clearInterval(heartbeat);
    setTimeout(keepWorkerAlive, RECONNECT_MS);
  });
}
