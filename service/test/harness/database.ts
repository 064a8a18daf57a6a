import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { TEMPLATE } from './engines.ts';

export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

export interface TestDatabase {
  /** Settings that point a service to it. */
  environment: Record<string, string>;
  drop(): Promise<void>;
}

/** Runs one statement as the server's owner, beside the tested code. */
export async function onServer(
  statement: string,
  parameters: string[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  const { rows } = await client.query(statement, parameters);
  await client.end();
  return rows;
}

/** An empty database, with a folder for the key. */
export async function testDatabase(engine: Engine): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'watchword-service-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  if (engine === 'sqlite') return { environment: { DATA_DIR: folder }, drop: async () => removeFolder() };
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template ${TEMPLATE}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = name;
  return {
    environment: { DATA_DIR: folder, DATABASE_URL: url.href, SECRET_KEY: randomBytes(32).toString('base64') },
    async drop() {
      await onServer(`drop database ${name} with (force)`);
      removeFolder();
    },
  };
}
