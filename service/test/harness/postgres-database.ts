/** Databases on the PostgreSQL of the tests. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Migrated once. The database of a test is a copy of it. */
export const TEMPLATE = 'migrated';

export interface PostgresDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Runs one statement as the server's owner. */
export async function runOnServer(
  serverUrl: string,
  statement: string,
  parameters: string[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  const { rows } = await client.query(statement, parameters);
  await client.end();
  return rows;
}

/** Creates an empty database, or a copy of a template. */
export async function createDatabase(
  serverUrl: string,
  { name = `test_${randomUUID().replaceAll('-', '')}`, template = 'template1' } = {},
): Promise<PostgresDatabase> {
  await runOnServer(serverUrl, `create database ${name} template ${template}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  return {
    url: url.href,
    async drop() {
      await runOnServer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}
