/**
 * Shows the main job: builds extension and service, starts the service with demonstration accounts, and opens a browser with
 * both. Without a display, the job runs headless, step by step.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from '../harness/browser-path.ts';
import { loadService } from '../harness/built-service.ts';
import { CHROMIUM_BUILD } from '../harness/chromium.ts';
import { launchChromium } from '../harness/launch-chromium.ts';
import { DEMO_PEOPLE } from '../service/src/provisioning/demo-accounts.ts';
import type { RunningService } from '../service/src/server.ts';
import { readSettings } from '../service/src/settings.ts';
import { doMainJob } from './main-job.ts';

const ROOT = join(import.meta.dirname, '..');

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log('Building the extension and the service.');
build('npx', 'wxt', 'build');
build('npm', 'run', '--workspace', 'service', 'build');
await browserPath('chrome');

if (hasDisplay) await tryItOut();
else {
  console.log('There is no display here, so this does by itself what you would do.\n');
  const pictures = join(ROOT, '.output/main-job');
  mkdirSync(pictures, { recursive: true });
  await doMainJob(pictures);
}

function build(command: string, ...words: string[]): void {
  const shell = process.platform === 'win32';
  if (spawnSync(command, words, { cwd: ROOT, stdio: 'pipe', shell }).status !== 0)
    throw new Error('The build failed: `npm run build` says why.');
}

async function tryItOut(): Promise<void> {
  const service = await demoService();
  const browser = await launchChromium(CHROMIUM_BUILD, { headless: false, defaultViewport: null });
  const [page] = await browser.pages();
  await page?.goto(service.url.href);
  const person = (role: 'person' | 'agent') => DEMO_PEOPLE.find((someone) => someone.role === role);
  console.log(`
The demonstration runs at ${service.url.origin}, and a browser with the extension is open.

1. Click Watchword's icon in the toolbar (behind the puzzle piece, if it is not there), then "Connect a service".
2. Choose "Use ${service.url.host}", then "Allow and go on".
3. Sign in as ${person('person')?.userId}, password "${person('person')?.password}".
4. Click the icon again, then "New PIN": the digits and their time.
5. In another window, open ${service.url.origin}/desk, sign in as ${person('agent')?.userId}, password "${person('agent')?.password}",
   look for ${person('person')?.email}, and enter the PIN. The popup says that it was used, and by whom.

Close the browser, or press Ctrl+C, to end.`);
  const ended = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await ended;
  if (browser.connected) await browser.close();
  await service.close();
}

/** On its usual port, when that port is free. */
async function demoService(): Promise<RunningService> {
  const settings = readSettings({
    SERVICE_NAME: 'Nordlys Bank',
    DATA_DIR: join(ROOT, 'data/demo'),
    DEMO: '1',
    LOG_LEVEL: 'error',
    PORT: process.env.PORT,
  });
  const { serve } = await loadService();
  return serve(settings).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve({ ...settings, port: 0 });
  });
}
