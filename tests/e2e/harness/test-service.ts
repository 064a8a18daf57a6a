import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '../../../service/src/demo.ts';
import { type Service, serve } from '../../../service/src/serve.ts';
import { readSettings } from '../../../service/src/settings.ts';

export interface TestService extends Service {
  /** Moves the service's clock, and no other, by so many milliseconds. */
  advance(duration: number): void;
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
  const service = await serve(settings, () => Date.now() + advanced);
  return {
    ...service,
    advance: (duration) => {
      advanced += duration;
    },
    async close() {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
