/**
 * Service and extension while they are worked on: each is built again when a source changes, and the service, which has
 * its demonstration's people, starts again. The words of the command line go to WXT.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createBuilder, type Rolldown } from 'vite';
import { BUILT_SERVICE } from '../harness/built-service.ts';

const ROOT = join(import.meta.dirname, '..');

let service: ChildProcess | undefined;
let last = Promise.resolve();
/** One start after the other: the port is free only when the last one has ended. */
const restart = () => {
  last = last.then(stopService).then(startService);
};

const builder = await createBuilder({
  root: join(ROOT, 'service'),
  logLevel: 'warn',
  build: { watch: {} },
});
for (const environment of Object.values(builder.environments)) {
  const watcher = (await builder.build(environment)) as Rolldown.RolldownWatcher;
  await new Promise<void>((resolve) => {
    let built = false;
    watcher.on('event', ({ code }) => {
      if (code !== 'END') return;
      if (built) restart();
      built = true;
      resolve();
    });
  });
}
restart();

const extension = spawn('npx', ['wxt', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => extension.kill(signal));
await once(extension, 'exit');
await last.then(stopService);
process.exit();

function startService(): void {
  service = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', BUILT_SERVICE], {
    env: { SERVICE_NAME: 'Nordlys Bank', DATA_DIR: join(ROOT, 'data/demo'), DEMO: '1', ...process.env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function stopService(): Promise<void> {
  if (!service || service.exitCode !== null || service.signalCode !== null) return;
  service.kill();
  await once(service, 'exit');
}
