/** Before the suite: a PostgreSQL of its own. The whole suite runs on both engines. */
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../scripts/postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

export default async function setup({ provide }: TestProject) {
  const postgres = await startPostgres();
  provide('postgresUrl', postgres.url);
  return postgres.stop;
}
