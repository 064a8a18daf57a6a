/**
 * Whether the time of an answer tells that a name is known: the same page of password help for known and unknown names.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadService } from '../../harness/built-service.ts';
import { openMailServer } from '../../harness/mail-server.ts';
import { addAccount } from '../../service/src/provisioning/add-account.ts';
import { readSettings } from '../../service/src/settings.ts';

const NAMES = 500;

/** Milliseconds from the request to the answer. */
export async function measureNames(): Promise<{ known: number[]; unknown: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'watchword-'));
  const mail = await openMailServer();
  const settings = readSettings({ ...mail.environment, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' });
  const { createApp, serve } = await loadService();
  const service = await serve(settings);
  const { world } = service;
  for (let number = 0; number < NAMES; number++)
    await addAccount(world, { userId: `known${number}`, name: 'Known', email: `known${number}@example.org` });
  const app = createApp(world);

  async function ask(identifier: string): Promise<number> {
    const begun = performance.now();
    await app.request('/password-help', {
      method: 'POST',
      body: new URLSearchParams({ identifier }),
      headers: { Origin: service.url.origin },
    });
    const time = performance.now() - begun;
    // Work after an answer must not count for the next request.
    await world.notifier.settled();
    return time;
  }

  const times = { known: [] as number[], unknown: [] as number[] };
  for (let number = 0; number < NAMES; number++)
    // In turn, with each kind first equally often.
    for (const kind of number % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const))
      times[kind].push(await ask(`${kind}${number}@example.org`));
  await service.close();
  await mail.close();
  rmSync(folder, { recursive: true });
  // The first requests warm the machine up.
  return { known: times.known.slice(20), unknown: times.unknown.slice(20) };
}
