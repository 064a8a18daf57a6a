/** Adds accounts like an operator: one JSON object a line. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILT_SERVICE } from '../../harness/built-service.ts';
import { closeWorld, openWorld } from '../src/open-world.ts';
import { readSettings } from '../src/settings.ts';
import { type TestDatabase, testDatabase } from './harness/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('sqlite');
});
afterAll(() => database.drop());

function add(...lines: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', BUILT_SERVICE, 'import-accounts'],
    { input: lines.join('\n'), encoding: 'utf8', env: { PATH: process.env.PATH, ...database.environment } },
  );
  return { status, stdout, stderr };
}

async function accounts() {
  const settings = readSettings({ ...database.environment, LOG_LEVEL: 'silent' });
  const world = await openWorld(settings, new URL('http://localhost'), new AbortController().signal);
  const rows = await world.database
    .selectFrom('account')
    .select(['user_id', 'email', 'role', 'supervises', 'second_step'])
    .orderBy('user_id')
    .execute();
  const dump = JSON.stringify([
    await world.database.selectFrom('registry_fact').selectAll().execute(),
    await world.database.selectFrom('security_question').selectAll().execute(),
  ]);
  await closeWorld(world);
  return { rows, dump };
}

it('adds them once, in canonical form, and stores no answer', async () => {
  const liv = JSON.stringify({
    userId: 'LIV',
    name: 'Liv Strand',
    email: 'Liv@Example.org',
    registry: { birthplace: 'Bergen' },
    questions: [{ question: 'First pet?', answer: 'Pontus' }],
  });
  const signe = JSON.stringify({
    userId: 'signe',
    name: 'Signe',
    email: 's@example.org',
    role: 'supervisor',
  });
  expect(add(liv, '', signe)).toMatchObject({ status: 0, stdout: 'LIV: added\nsigne: added\n' });
  expect(add(liv).stdout).toBe('LIV: is there already, left as it is\n');
  const { rows, dump } = await accounts();
  expect(rows).toEqual([
    { user_id: 'liv', email: 'liv@example.org', role: 'person', supervises: 0, second_step: 'questions' },
    { user_id: 'signe', email: 's@example.org', role: 'agent', supervises: 1, second_step: null },
  ]);
  expect(dump).not.toMatch(/bergen|pontus/i);
});

it('says which line is wrong and why, and keeps the lines before it', async () => {
  const ola = JSON.stringify({ userId: 'ola', name: 'Ola', email: 'ola@example.org' });
  const wrong = add(ola, '{"userId":"eva","name":"Eva","email":"eva"}');
  expect(wrong.status).toBe(65);
  expect(wrong.stderr).toMatch(/^Line 2: .*email/s);
  expect(add(ola, '{"userId":').stderr).toContain('Line 2');
  expect((await accounts()).rows.map(({ user_id }) => user_id)).toContain('ola');
});
