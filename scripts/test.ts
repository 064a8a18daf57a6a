/** Everything, on a fresh machine: builds, check, unit, service on both engines, end to end in both browsers. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '../harness/browser-path.ts';

/** What the tests run, and so comes before them. */
const BUILDS = [['Build of the extension', 'build']] as const;

const GIBIBYTE = 2 ** 30;

try {
  console.log(`Chromium: ${await browserPath('chrome')}\nFirefox: ${await browserPath('firefox')}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const memory = roomyMemory();
const folder = mkdtempSync(join(memory ?? tmpdir(), 'watchword-test-'));
// PostgreSQL runs as a user of its own, below it.
chmodSync(folder, 0o755);
const report = join(folder, 'report.json');

const built: boolean[] = [];
for (const [what, script] of BUILDS) {
  heading(what);
  built.push(await run('npm', ['run', '--silent', script]));
}

// It reads the sources only: so it goes on beside the first tests. What it says comes in one piece, after theirs.
let said = '';
const checking = run('npm', ['run', '--silent', 'check'], (text) => {
  said += text;
});
heading('Tests');
const tested = await run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  '--reporter=./scripts/file-times.ts',
]);
const checked = await checking;
heading('Check');
console.log(said);

const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport();
rmSync(folder, { recursive: true, force: true });
// Check and build count as one each; a test that did not run is a failure, for none is meant to be left out.
const steps = [...built, checked];
const passed = numPassedTests + steps.filter(Boolean).length;
const failed = numFailedTests + numPendingTests + steps.filter((step) => !step).length;
const crashed = !tested && numFailedTests + numPendingTests === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + crashed} failed`);
process.exit(failed + crashed === 0 ? 0 : 1);

function heading(what: string): void {
  console.log(`\n== ${what}`);
}

/** @param hear Is given what the command says, which is shown at once otherwise. */
function run(command: string, words: string[], hear?: (text: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      // Databases and the profiles of browsers are made here, and written to at every step.
      env: { ...process.env, ...(memory && { TMPDIR: folder }) },
    });
    if (hear) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** @returns A folder in memory where there is plenty: a container often has 64 MB, and then the disk has to do. */
function roomyMemory(): string | undefined {
  const path = '/dev/shm';
  if (process.env.TMPDIR || !existsSync(path)) return undefined;
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize > 2 * GIBIBYTE && process.availableMemory() > 6 * GIBIBYTE ? path : undefined;
}

function readReport(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // Vitest did not get so far as to report: its exit code counts.
    return {};
  }
}
