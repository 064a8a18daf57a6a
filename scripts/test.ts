/**
 * Runs everything on a fresh machine: check, build, unit tests, the service on both engines, end-to-end tests in both
 * browsers.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '../harness/browser-path.ts';

function step(what: string, command: string, ...words: string[]): boolean {
  console.log(`\n== ${what}`);
  return spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

try {
  console.log(`Chromium: ${await browserPath('chrome')}\nFirefox: ${await browserPath('firefox')}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'watchword-test-'));
const report = join(folder, 'report.json');
const steps = [
  step('Check', 'npm', 'run', '--silent', 'check'),
  step('Build', 'npm', 'run', '--silent', 'build'),
  step(
    'Tests',
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ),
];

const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport();
rmSync(folder, { recursive: true });
// Check and build count as one test each. A test that did not run is a failure, because no test is meant to be left
// out.
const failed = numFailedTests + numPendingTests + steps.slice(0, 2).filter((passed) => !passed).length;
const crashed = !steps.every(Boolean) && failed === 0 ? 1 : 0;
console.log(
  `\n${numPassedTests + steps.slice(0, 2).filter(Boolean).length} passed, ${failed + crashed} failed`,
);
process.exit(failed + crashed === 0 ? 0 : 1);

function readReport(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // Vitest did not get as far as its report, so its exit code counts.
    return {};
  }
}
