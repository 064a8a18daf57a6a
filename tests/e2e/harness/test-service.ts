import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '../../../service/src/demo.ts';
import { type Service, serve } from '../../../service/src/serve.ts';
import { readSettings } from '../../../service/src/settings.ts';

export interface TestService extends Service {
  /** Moves the service's clock, and no other, by so many milliseconds. */
  advance(duration: number): void;
  /** Lets the service do its work for the next request to this path, but keeps the answer back. Resolves when it is kept. */
  holdNextAnswer(path: string, until: Promise<void>): Promise<void>;
  /** Keeps the next request to this path from the service. Resolves when it is kept. */
  holdNextRequest(path: string, until: Promise<void>): Promise<void>;
}

interface Hold {
  path: string;
  until: Promise<void>;
  before: boolean;
  held: () => void;
}

function person(role: 'person' | 'agent') {
  const found = DEMO_PEOPLE.find((someone) => someone.role === role);
  if (!found) throw new Error(`The demonstration has no ${role}.`);
  return found;
}

export const customer = person('person');
export const agent = person('agent');

/** A service with its demonstration's people, on a free port and a database of its own. */
export async function openTestService(): Promise<TestService> {
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
  const holds: Hold[] = [];
  const hold = (path: string, until: Promise<void>, before: boolean) =>
    new Promise<void>((held) => holds.push({ path, until, before, held }));
  const service = await serve(
    settings,
    () => Date.now() + advanced,
    async (request, answer) => {
      const index = holds.findIndex(
        ({ path }) => request.method === 'POST' && new URL(request.url).pathname === path,
      );
      const [found] = index < 0 ? [] : holds.splice(index, 1);
      if (!found) return answer(request);
      if (found.before) {
        found.held();
        await found.until;
        return answer(request);
      }
      const response = await answer(request);
      found.held();
      await found.until;
      return response;
    },
  );
  return {
    ...service,
    holdNextAnswer: (path, until) => hold(path, until, false),
    holdNextRequest: (path, until) => hold(path, until, true),
    advance: (duration) => {
      advanced += duration;
    },
    async close() {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
