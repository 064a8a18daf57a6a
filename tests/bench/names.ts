/** Whether time tells at the password help that somebody has a name: the same page for names known and unknown, in turn. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadService } from '../../harness/built-service.ts';
import { openMailServer } from '../../harness/mail-server.ts';
import { addAccount } from '../../service/src/provisioning/add-account.ts';
import { readSettings } from '../../service/src/settings.ts';

const NAMES = 500;

/** Milliseconds from the question to the answer. */
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
    // What the service does after its answer is not charged to the next one.
    await world.notifier.settled();
    return time;
  }

  const times = { known: [] as number[], unknown: [] as number[] };
  for (let number = 0; number < NAMES; number++)
    // In turn, and each of them first as often as the other.
    for (const kind of number % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const))
      times[kind].push(await ask(`${kind}${number}@example.org`));
  await service.close();
  await mail.close();
  rmSync(folder, { recursive: true });
  // The first ones warm the machine up.
  return { known: times.known.slice(20), unknown: times.unknown.slice(20) };
}
