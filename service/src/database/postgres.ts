import { PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';

/** `pg` returns int8 as text by default. Ours are counts and milliseconds, far below 2^53. */
const INT8 = 20;

export function postgresPool(url: string, log: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    types: {
      getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
  // The pool replaces a broken idle connection at the next use. Without a listener, the event would end the process.
  pool.on('error', (error) => log.warn({ error: error.message }, 'a database connection failed'));
  return pool;
}

export const postgresDialect = (pool: pg.Pool): PostgresDialect => new PostgresDialect({ pool });
