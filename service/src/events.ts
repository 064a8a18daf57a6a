/**
 * Live events: an account's id, to whoever listens for it. Nothing else is carried, so nothing can leak;
 * the listener asks for the state again.
 */
import { EventEmitter } from 'node:events';
import { sql } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Tx } from './tables.ts';

const CHANNEL = 'watchword';
const RECONNECT_MS = 1_000;

export interface Events {
  /** Tells of a change; listeners hear of it once the transaction is committed. */
  announce(tx: Tx, accountId: string): Promise<void>;
  /** Called by `transact` after the commit. */
  committed(accountIds: string[]): void;
  listen(accountId: string, listener: () => void): () => void;
  close(): Promise<void>;
}

function localEmitter() {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    emit: (accountId: string) => void emitter.emit(accountId),
    listen(accountId: string, listener: () => void) {
      emitter.on(accountId, listener);
      return () => void emitter.off(accountId, listener);
    },
    close: () => void emitter.removeAllListeners(),
  };
}

/** For one process on an embedded database. */
export function processEvents(): Events {
  const local = localEmitter();
  return {
    announce: async () => undefined,
    committed: (accountIds) => accountIds.forEach(local.emit),
    listen: local.listen,
    close: async () => local.close(),
  };
}

/** For many processes on one PostgreSQL: LISTEN/NOTIFY, which delivers after the commit. */
export async function postgresEvents(url: string, log: Logger): Promise<Events> {
  const local = localEmitter();
  let client: pg.Client | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on('notification', (message) => message.payload && local.emit(message.payload));
    next.on('error', (error) => log.warn({ error: error.message }, 'the event connection failed'));
    next.on('end', () => void (closed || setTimeout(reconnect, RECONNECT_MS).unref()));
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
  }
  const reconnect = () => connect().catch(() => void (closed || setTimeout(reconnect, RECONNECT_MS).unref()));

  await connect();
  return {
    announce: async (tx, accountId) =>
      void (await sql`select pg_notify(${CHANNEL}, ${accountId})`.execute(tx)),
    committed: () => undefined,
    listen: local.listen,
    close: async () => {
      closed = true;
      local.close();
      await client?.end();
    },
  };
}
