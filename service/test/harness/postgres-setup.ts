/** Starts one PostgreSQL for all tests that need one, with a migrated database to copy. */
import { Kysely } from 'kysely';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../harness/postgres.ts';
import { migrate } from '../../src/database/migrations.ts';
import { postgresDialect, postgresPool } from '../../src/database/postgres.ts';
import type { Tables } from '../../src/database/schema.ts';
import { createDatabase, TEMPLATE } from './postgres-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Unit tests alone need no database. */
const isNeededBy = ({ vitest }: TestProject) => vitest.projects.some(({ name }) => name !== 'unit');

export default async function setup(project: TestProject) {
  if (!isNeededBy(project)) return;
  const postgres = await startPostgres();
  const { url } = await createDatabase(postgres.url, { name: TEMPLATE });
  const database = new Kysely<Tables>({
    dialect: postgresDialect(postgresPool(url, pino({ level: 'silent' }))),
  });
  await migrate(database);
  await database.destroy();
  project.provide('postgresUrl', postgres.url);
  return postgres.stop;
}
