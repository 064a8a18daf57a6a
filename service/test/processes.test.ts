/** Two processes on one database, and a process that is killed. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { remote, type ServiceProcess, startProcess } from '../../harness/process.ts';
import { closeWorld, openWorld } from '../src/open-world.ts';
import { addAccount } from '../src/provisioning/add-account.ts';
import { readSettings } from '../src/settings.ts';
import { Caller } from './harness/caller.ts';
import { ENGINES, onServer, type TestDatabase, testDatabase } from './harness/database.ts';

const TOKEN_LENGTH = 43;

/** People with sessions that need no password, so that a test can have many of them. */
async function prepare(database: TestDatabase, people: { userId: string; role: 'person' | 'agent' }[]) {
  const settings = readSettings({ ...database.environment, LOG_LEVEL: 'silent' });
  const world = await openWorld(settings, new URL('http://localhost'), new AbortController().signal);
  const tokens: Record<string, string> = {};
  for (const { userId, role } of people) {
    const email = `${userId}@example.org`;
    const id = await addAccount(world, {
      userId,
      name: userId,
      email,
      role,
    });
    const token = `${userId}-token-`.padEnd(TOKEN_LENGTH, 'x');
    await world.database
      .insertInto('session')
      .values({
        id: userId,
        digest: createHash('sha256').update(token).digest('hex'),
        account_id: id ?? '',
        client: 'test',
        created_at: Date.now(),
        expires_at: Date.now() + 3_600_000,
        two_factor: 1,
      })
      .execute();
    tokens[userId] = token;
  }
  await closeWorld(world);
  return (process: ServiceProcess, userId: string) => new Caller(remote(process), tokens[userId]);
}

const running: ServiceProcess[] = [];
const databases: TestDatabase[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((process) => process.stop()));
  await Promise.all(databases.splice(0).map((database) => database.drop()));
});

async function start(database: TestDatabase): Promise<ServiceProcess> {
  const process = await startProcess({ ...database.environment, LOG_LEVEL: 'info' });
  running.push(process);
  return process;
}

async function newDatabase(engine: (typeof ENGINES)[number]): Promise<TestDatabase> {
  const database = await testDatabase(engine);
  databases.push(database);
  return database;
}

async function two() {
  const database = await newDatabase('postgres');
  const as = await prepare(database, [
    { userId: 'liv', role: 'person' },
    { userId: 'maja', role: 'agent' },
  ]);
  const [one, other] = await Promise.all([start(database), start(database)]);
  return { as, one, other, name: new URL(database.environment.DATABASE_URL ?? '').pathname.slice(1) };
}

describe('two processes on one PostgreSQL', () => {
  it('share the limit of an account', async () => {
    const { as, one, other } = await two();
    // Six at once, three at each process. Five are within the limit, whichever come first.
    const answers = await Promise.all(
      [one, other, one, other, one, other].map((process) => as(process, 'liv').makePin()),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await as(one, 'liv').makePin()).status).toBe(429);
    expect((await as(other, 'liv').makePin()).status).toBe(429);
  });

  it('share the limit of an agent', async () => {
    const { as, one, other } = await two();
    const caseId = await as(one, 'maja').openCase('liv');
    const answers = await Promise.all(
      [one, other, one, other, one, other, one, other].map((process) =>
        as(process, 'maja').redeem(caseId, '0000'),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 409)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(3);
  });

  it('tell each other about changes', async () => {
    const { as, one, other } = await two();
    const { body } = await as(one, 'liv').makePin();
    const headers = { Authorization: `Bearer ${as(one, 'liv').token}` };
    const stopped = new AbortController();
    const stream = await fetch(`${one.url}/v1/events`, { headers, signal: stopped.signal });
    const events = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await events?.read())?.value).toContain('event: change');

    const heard = events?.read();
    const caseId = await as(other, 'maja').openCase('liv');
    expect((await as(other, 'maja').redeem(caseId, body.pin)).status).toBe(200);
    expect((await heard)?.value).toContain('event: change');
    expect((await as(one, 'liv').get('/v1/support-pin')).body.supportPin.status).toBe('used');
    stopped.abort();
  });
});

describe('two processes with a database that cuts all connections', () => {
  it('go on, and listen for events again, each on one connection', { timeout: 60_000 }, async () => {
    const { as, one, other, name } = await two();
    await Promise.all([one, other].map((process) => as(process, 'liv').get('/v1/session')));
    const listening = () =>
      onServer("select pid from pg_stat_activity where datname = $1 and query = 'listen watchword'", [name]);
    const before = (await listening()).map(({ pid }) => pid);
    expect(before).toHaveLength(2);

    await onServer('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    for (const process of [one, other])
      await vi.waitFor(
        async () => expect((await as(process, 'liv').get('/v1/session')).status).toBe(200),
        10_000,
      );
    await vi.waitFor(async () => {
      const after = (await listening()).map(({ pid }) => pid);
      expect(after).toHaveLength(2);
      expect(after).not.toContain(before[0]);
    }, 10_000);
  });
});

describe.each(ENGINES)('a process on %s that is killed while PINs are made', (engine) => {
  it('has lost no PIN that it acknowledged', async () => {
    const people = Array.from({ length: 24 }, (_, number) => ({
      userId: `p${number}`,
      role: 'person' as const,
    }));
    const database = await newDatabase(engine);
    const as = await prepare(database, people);
    const process = await start(database);

    const acknowledged: string[] = [];
    let enough: () => void;
    const manyMade = new Promise<void>((resolve) => {
      enough = resolve;
    });
    // Each client makes PINs one after the other until the service is gone.
    const making = people.map(async ({ userId }) => {
      for (let count = 0; count < 5; count++) {
        const answer = await as(process, userId)
          .makePin()
          .catch(() => undefined);
        if (answer?.status !== 200) return;
        acknowledged.push(answer.body.id);
        if (acknowledged.length === 40) enough();
      }
    });
    await manyMade;
    await process.kill();
    await Promise.all(making);

    const settings = readSettings({ ...database.environment, LOG_LEVEL: 'silent' });
    const world = await openWorld(settings, new URL('http://localhost'), new AbortController().signal);
    const made = await world.database
      .selectFrom('audit')
      .select('detail')
      .where('action', '=', 'support-pin.made')
      .execute();
    await closeWorld(world);
    const kept = new Set(made.map(({ detail }) => detail));
    expect(acknowledged.length).toBeGreaterThanOrEqual(40);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });
});
