/**
 * Live events: they tell listeners that an account changed. They carry only the account's id, so nothing can leak. The
 * listener asks for the state again.
 */
import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Tx } from './schema.ts';

const CHANNEL = 'watchword';
const RECONNECT_MS = 1_000;

export interface Events {
  /** Announces a change. Listeners learn of it after the transaction is committed. */
  announce(tx: Tx, accountId: string): Promise<void>;
  /** Called by `transact` after the commit. */
  committed(accountIds: string[]): void;
  listen(accountId: string, listener: () => void): () => void;
  /** How many listeners this account has in this process. */
  listening(accountId: string): number;
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
    listening: (accountId: string) => emitter.listenerCount(accountId),
    close: () => void emitter.removeAllListeners(),
  };
}

/** For one process on an embedded database. */
export function processEvents(): Events {
  const { emit, listen, listening, close } = localEmitter();
  return {
    announce: async () => undefined,
    committed: (accountIds) => accountIds.forEach(emit),
    listen,
    listening,
    close: async () => close(),
  };
}

/** For many processes on one PostgreSQL: LISTEN/NOTIFY, which delivers after the commit. */
export async function postgresEvents(url: string, log: Logger): Promise<Events> {
  const { emit, listen, listening, close } = localEmitter();
  let client: pg.Client | undefined;
  let closed = false;

  /** Resolves once it listens, with a promise of the connection's end. */
  async function connect(): Promise<{ end: Promise<void> }> {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on('notification', ({ payload }) => payload && emit(payload));
    next.on('error', (error) => log.warn({ error: error.message }, 'the event connection failed'));
    const end = new Promise<void>((resolve) => next.once('end', resolve));
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
    return { end };
  }

  /** Keeps one connection. It tries the next one only after the last one has ended or failed. */
  async function keepConnected(first: { end: Promise<void> }): Promise<void> {
    let { end } = first;
    for (;;) {
      await end;
      if (closed) return;
      await wait(RECONNECT_MS);
      const again = await connect().catch(() => undefined);
      end = again?.end ?? Promise.resolve();
    }
  }

  void keepConnected(await connect());
  return {
    announce: async (tx, accountId) =>
      void (await sql`select pg_notify(${CHANNEL}, ${accountId})`.execute(tx)),
    committed: () => undefined,
    listen,
    listening,
    close: async () => {
      closed = true;
      close();
      await client?.end();
    },
  };
}
