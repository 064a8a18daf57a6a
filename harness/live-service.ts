import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '../service/src/provisioning/demo-accounts.ts';
import type { RunningService } from '../service/src/server.ts';
import { readSettings } from '../service/src/settings.ts';
import { loadService } from './built-service.ts';

export interface LiveService extends RunningService {
  /** Moves the clock of this service, and of nothing else, by so many milliseconds. */
  advance(duration: number): void;
  /**
   * The service does its work for the next request to this path, but the answer is held back. Resolves when it is held.
   */
  holdNextAnswer(path: string, until: Promise<void>): Promise<void>;
  /** Holds the next request to this path before it reaches the service. Resolves when it is held. */
  holdNextRequest(path: string, until: Promise<void>): Promise<void>;
  /**
   * The service does its work for the next request to this path, and the connection breaks in the middle of the answer.
   */
  breakNextAnswer(path: string): void;
  /** Answers every request to this path with an error, until the returned function is called. */
  refuse(path: string): () => void;
  /** How many PINs were made, by the audit log. */
  pinsMade(): Promise<number>;
  /** The service leaves the network. Its database stays open. */
  stopListening(): Promise<void>;
}

type Answer = (request: Request) => Response | Promise<Response>;

/** What goes wrong with one request. */
interface Mishap {
  path: string;
  befall(request: Request, answer: Answer): Promise<Response>;
}

function person(role: 'person' | 'agent') {
  const found = DEMO_PEOPLE.find((someone) => someone.role === role);
  if (!found) throw new Error(`The demonstration has no ${role}.`);
  return found;
}

export const customer = person('person');
export const agent = person('agent');

/** A service with demonstration accounts, on a free port and with its own database. */
export async function openLiveService(): Promise<LiveService> {
  const folder = mkdtempSync(join(tmpdir(), 'watchword-'));
  let advanced = 0;
  const settings = readSettings({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    SERVICE_NAME: 'Nordlys Bank',
    DEMO: '1',
    LOG_LEVEL: 'error',
  });
  const mishaps: Mishap[] = [];
  const refused = new Set<string>();
  const between = async (request: Request, answer: Answer) => {
    const { pathname } = new URL(request.url);
    if (refused.has(pathname)) return new Response(null, { status: 503 });
    const index = mishaps.findIndex(({ path }) => request.method === 'POST' && path === pathname);
    const [mishap] = index < 0 ? [] : mishaps.splice(index, 1);
    return mishap ? mishap.befall(request, answer) : answer(request);
  };
  const { serve } = await loadService();
  const service = await serve(settings, () => Date.now() + advanced, between);
  return {
    ...service,
    async pinsMade() {
      const made = await service.world.database
        .selectFrom('audit')
        .where('action', '=', 'support-pin.made')
        .select('id')
        .execute();
      return made.length;
    },
    holdNextAnswer: (path, until) =>
      new Promise((held) => {
        mishaps.push({
          path,
          async befall(request, answer) {
            const response = await answer(request);
            held();
            await until;
            return response;
          },
        });
      }),
    holdNextRequest: (path, until) =>
      new Promise((held) => {
        mishaps.push({
          path,
          async befall(request, answer) {
            held();
            await until;
            return answer(request);
          },
        });
      }),
    breakNextAnswer(path) {
      mishaps.push({
        path,
        async befall(request, answer) {
          const { headers } = await answer(request);
          const body = new ReadableStream({ start: (controller) => controller.error(new Error('cut')) });
          return new Response(body, { headers });
        },
      });
    },
    refuse(path) {
      refused.add(path);
      return () => refused.delete(path);
    },
    advance: (duration) => {
      advanced += duration;
    },
    async close() {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
