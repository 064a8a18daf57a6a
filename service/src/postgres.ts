import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** int8 comes as text by default; ours are counts and milliseconds, far below 2^53. */
const INT8 = 20;

export function postgresPool(url: string): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    types: {
      getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
}

export const postgresDialect = (pool: pg.Pool): PostgresDialect => new PostgresDialect({ pool });
