/** What is shipped (`npm run build`): a file and a folder that an operator copies. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_SERVICE } from '../../harness/built-service.ts';
import { type ServiceProcess, startProcess } from '../../harness/process.ts';

const DIST = dirname(BUILT_SERVICE);

/** A machine without the project: no package can be found from there. */
const folder = mkdtempSync(join(tmpdir(), 'watchword-dist-'));
let service: ServiceProcess;
beforeAll(async () => {
  cpSync(DIST, folder, { recursive: true });
  service = await startProcess({ DATA_DIR: join(folder, 'data') }, join(folder, 'main.js'));
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

const fetchFrom = (path: string, headers = {}) => fetch(new URL(path, service.url), { headers });

it('is one file with its assets beside it', () => {
  expect(readdirSync(DIST).sort()).toEqual(['assets', 'main.js']);
});

describe('copied to another place', () => {
  it('serves a page and all that it loads', async () => {
    const page = await (await fetchFrom('/sign-in')).text();
    const names = [...page.matchAll(/\/assets\/([\w.-]+)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['style.css', 'icon.svg', 'local-time.js', 'passkey.js']));
    for (const name of names) expect((await fetchFrom(`/assets/${name}`)).status, name).toBe(200);
  });

  it.each([
    ['style.css', 'text/css; charset=utf-8', /--accent/],
    ['icon.svg', 'image/svg+xml; charset=utf-8', /^<svg/],
    ['passkey.js', 'text/javascript; charset=utf-8', /parseRequestOptionsFromJSON/],
  ])('serves %s with its type, and 304 while it is the same', async (name, type, content) => {
    const answer = await fetchFrom(`/assets/${name}`);
    expect(answer.headers.get('Content-Type')).toBe(type);
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
    expect(await answer.text()).toMatch(content);
    const etag = answer.headers.get('ETag') ?? '';
    expect((await fetchFrom(`/assets/${name}`, { 'If-None-Match': etag })).status).toBe(304);
  });
});

describe('the command line', () => {
  const run = (words: string[], environment = {}) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', BUILT_SERVICE, ...words], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), ...environment },
    });

  it('names the commands when there is no such one', () => {
    expect(run(['import'])).toMatchObject({
      status: 64,
      stderr: 'There is no command import: use serve or import-accounts or forget-second-factor.\n',
    });
  });

  it.each([['serve'], ['import-accounts']])('%s names a wrong setting and ends', (command) => {
    const { status, stderr } = run([command], { PIN_DIGITS: '2' });
    expect(status).toBe(78);
    expect(stderr).toContain('PIN_DIGITS: ');
  });
});
