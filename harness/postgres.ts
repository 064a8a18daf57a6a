/** A PostgreSQL of our own for tests: found or installed, started on loopback, and stopped again. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installFromDebian, onPath } from './browser-path.ts';
import { freePort } from './free-port.ts';

const DEBIAN = '/usr/lib/postgresql';

/** Tests kill the service, never PostgreSQL or the machine: what is written need not outlive them. */
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export interface Postgres {
  /** The address of the cluster's first database. Replace the path for another one. */
  url: string;
  stop(): Promise<void>;
}

function findBinaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const packaged = versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  const initdb = onPath('initdb');
  return packaged ?? (initdb && dirname(initdb));
}

/** PostgreSQL refuses to run as root. Debian's package creates a user for it. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** @throws Error with one line that says what to install. */
export async function startPostgres(): Promise<Postgres> {
  const binaries = findBinaries() ?? (installFromDebian('postgresql') ? findBinaries() : undefined);
  if (!binaries)
    throw new Error('No PostgreSQL was found and none could be installed: install the package "postgresql".');
  const folder = mkdtempSync(join(tmpdir(), 'watchword-postgres-'));
  const who = owner();
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);

  const data = join(folder, 'data');
  const asOwner = { ...who, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'watchword', '--auth=trust', '--encoding=UTF8', '--no-sync'],
    { ...asOwner, stdio: 'ignore' },
  );
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...NOT_DURABLE,
  ];
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...asOwner, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const ready = () => {
    try {
      execFileSync(join(binaries, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], {
        stdio: 'ignore',
      });
      return true;
    } catch {
      return false;
    }
  };
  while (!ready()) {
    if (server.exitCode !== null) throw new Error('PostgreSQL did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url: `postgres://watchword@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
