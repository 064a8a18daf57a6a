import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createDatabase, runOnServer, TEMPLATE } from './postgres-database.ts';

export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

export interface TestDatabase {
  /** Settings that point a service to it. */
  environment: Record<string, string>;
  drop(): Promise<void>;
}

/** Runs one statement as the server's owner, beside the tested code. */
export const onServer = (statement: string, parameters?: string[]): Promise<Record<string, unknown>[]> =>
  runOnServer(inject('postgresUrl'), statement, parameters);

/** An empty database, with a folder for the key. */
export async function testDatabase(engine: Engine): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'watchword-service-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  if (engine === 'sqlite') return { environment: { DATA_DIR: folder }, drop: async () => removeFolder() };
  const { url, drop } = await createDatabase(inject('postgresUrl'), { template: TEMPLATE });
  return {
    environment: { DATA_DIR: folder, DATABASE_URL: url, SECRET_KEY: randomBytes(32).toString('base64') },
    async drop() {
      await drop();
      removeFolder();
    },
  };
}
