/** Starts a PostgreSQL before the suite. The whole suite runs on both engines. */
import { Kysely } from 'kysely';
import pg from 'pg';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../harness/postgres.ts';
import { migrate } from '../../src/database/migrations.ts';
import { postgresDialect, postgresPool } from '../../src/database/postgres.ts';
import type { Tables } from '../../src/database/schema.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Migrated once. The database of each test is a copy of it. */
export const TEMPLATE = 'migrated';

export default async function setup({ provide }: TestProject) {
  const postgres = await startPostgres();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const url = new URL(postgres.url);
  url.pathname = TEMPLATE;
  const database = new Kysely<Tables>({
    dialect: postgresDialect(postgresPool(url.href, pino({ level: 'silent' }))),
  });
  await migrate(database);
  await database.destroy();
  provide('postgresUrl', postgres.url);
  return postgres.stop;
}
