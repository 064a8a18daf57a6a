import { browser } from 'wxt/browser';
import { KEEP_ALIVE_PORT } from './messages.ts';

/** Under the half minute of silence after which a browser stops a worker. */
const HEARTBEAT_MS = 20_000;
const RECONNECT_MS = 500;

/** While this page is open, the worker hears of changes as they happen. When the worker dies, another one is woken. */
export function keepWorkerAlive(): void {
  const port = browser.runtime.connect({ name: KEEP_ALIVE_PORT });
  const heartbeat = setInterval(() => port.postMessage('still here'), HEARTBEAT_MS);
  port.onDisconnect.addListener(() => {
    clearInterval(heartbeat);
    setTimeout(keepWorkerAlive, RECONNECT_MS);
  });
}
