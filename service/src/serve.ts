/** Opens the world, listens, and ends both in order. */
import type { AddressInfo } from 'node:net';
import { serve as listen, type ServerType } from '@hono/node-server';
import { createApp } from './app.ts';
import { addDemoPeople } from './demo.ts';
import type { Settings } from './settings.ts';
import { sweep } from './sweep.ts';
import { closeWorld, openWorld, type World } from './world.ts';

const SWEEP_EVERY = 10 * 60_000;

export interface Service {
  url: URL;
  world: World;
  close(): Promise<void>;
}

/** @param now Milliseconds since 1970 in UTC; another clock for tests. */
export async function serve(settings: Settings, now?: () => number): Promise<Service> {
  const closing = new AbortController();
  // The port may be chosen by the system, and the app's addresses hold it: listen first, answer later.
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = listen(
      { fetch: (request) => answer(request), hostname: settings.host, port: settings.port },
      () => resolve(starting),
    );
    starting.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;
  // A host name, not an address: only a name can be the relying party of a passkey.
  const url = new URL(settings.publicUrl ?? `http://localhost:${port}`);

  const world = await openWorld(settings, url, closing.signal, now);
  if (settings.demo) await addDemoPeople(world);
  const app = createApp(world);
  answer = (request) => app.fetch(request);
  const sweeping = setInterval(
    () => void sweep(world).catch((error: Error) => world.log.error(error)),
    SWEEP_EVERY,
  );

  return {
    url,
    world,
    async close() {
      clearInterval(sweeping);
      closing.abort();
      await closed(server);
      await closeWorld(world);
    },
  };
}

/** Requests under way are let finish; connections that only wait for another one are closed. */
function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const closingIdle = setInterval(
      () => 'closeIdleConnections' in server && server.closeIdleConnections(),
      20,
    );
    server.close(() => {
      clearInterval(closingIdle);
      resolve();
    });
  });
}
