/**
 * Runs everything on a fresh machine: builds, check, unit tests, the service on both engines, end-to-end tests in both
 * browsers.
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '../harness/browser-path.ts';

const GIBIBYTE = 2 ** 30;

try {
  console.log(`Chromium: ${await browserPath('chrome')}\nFirefox: ${await browserPath('firefox')}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const memory = roomyMemory();
const folder = mkdtempSync(join(memory ?? tmpdir(), 'watchword-test-'));
// PostgreSQL runs as another user, in a folder inside this one.
chmodSync(folder, 0o755);
const report = join(folder, 'report.json');

// First, because the tests run what it builds.
heading('Build');
const built = await run('npm', ['run', '--silent', 'build']);

// The check only reads the sources, so it runs beside the first tests. Its output is shown after theirs.
let output = '';
const checking = run('npm', ['run', '--silent', 'check'], (text) => {
  output += text;
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
console.log(output);

const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport();
rmSync(folder, { recursive: true, force: true });
// Check and build count as one test each. A test that did not run is a failure, because no test is meant to be left
// out.
const steps = [built, checked];
const passed = numPassedTests + steps.filter(Boolean).length;
const failed = numFailedTests + numPendingTests + steps.filter((step) => !step).length;
const crashed = !tested && numFailedTests + numPendingTests === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + crashed} failed`);
process.exit(failed + crashed === 0 ? 0 : 1);

function heading(what: string): void {
  console.log(`\n== ${what}`);
}

/** @param onOutput Takes what the command prints, which is shown at once otherwise. */
function run(command: string, words: string[], onOutput?: (text: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      // Databases and browser profiles are written here at every step.
      env: { ...process.env, ...(memory && { TMPDIR: folder }) },
    });
    if (onOutput)
      for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onOutput);
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** @returns A folder in memory, where there is plenty. A container often has 64 MB, which is too little. */
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
    // Vitest did not get as far as its report, so its exit code counts.
    return {};
  }
}
