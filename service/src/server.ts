/** Opens the world, listens, and ends both in order. */
import type { AddressInfo } from 'node:net';
import { serve as listen, type ServerType } from '@hono/node-server';
import { createApp } from './app.ts';
import { deleteExpired } from './jobs/delete-expired.ts';
import { sendDue } from './jobs/send-due.ts';
import { closeWorld, openWorld } from './open-world.ts';
import { addDemoPeople } from './provisioning/demo-accounts.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

const SWEEP_EVERY = 10 * 60_000;
const DUE_EVERY = 30_000;

export interface RunningService {
  url: URL;
  world: World;
  /** Ends open requests and answers no more. */
  stopListening(): Promise<void>;
  close(): Promise<void>;
}

type Answer = (request: Request) => Response | Promise<Response>;

/**
 * @param now Milliseconds since 1970 in UTC. Tests pass another clock.
 * @param between Runs between the network and the app. Tests pass a slow or broken connection.
 */
export async function serve(
  settings: Settings,
  now?: () => number,
  between: (request: Request, answer: Answer) => ReturnType<Answer> = (request, answer) => answer(request),
): Promise<RunningService> {
  const closing = new AbortController();
  // The system may choose the port, and the app's addresses contain it. So the server listens first and answers later.
  let answer: Answer = () => new Response(null, { status: 503 });
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
  if (!settings.agentSecondStep)
    world.log.warn('agents open the desk by password alone (AGENT_SECOND_STEP, DEMO)');
  const app = createApp(world);
  answer = (request) => between(request, app.fetch);
  const chores = [
    every(SWEEP_EVERY, 'the sweep', deleteExpired),
    every(DUE_EVERY, 'sending what is due', sendDue),
  ];

  function every(duration: number, name: string, work: (world: World) => Promise<void>) {
    const failed = (error: Error) => world.log.error({ error: error.message }, `${name} failed`);
    return setInterval(() => void work(world).catch(failed), duration);
  }

  const stopListening = () => {
    closing.abort();
    return closed(server);
  };
  return {
    url,
    world,
    stopListening,
    async close() {
      chores.forEach(clearInterval);
      await stopListening();
      await closeWorld(world);
    },
  };
}

/** Waits for open requests, and closes idle connections. */
function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const closingIdle = setInterval(
      () => 'closeIdleConnections' in server && server.closeIdleConnections(),
      20,
    );
    // Closing a closed server calls back with an error, which can be ignored.
    server.close(() => {
      clearInterval(closingIdle);
      resolve();
    });
  });
}
