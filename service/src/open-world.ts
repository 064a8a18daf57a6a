/** The real world: the database, events, keys, notifier and log that the settings name. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { type Logger, pino } from 'pino';
import { postgresEvents, processEvents } from './database/events.ts';
import { migrate } from './database/migrations.ts';
import { postgresDialect, postgresPool } from './database/postgres.ts';
import type { Tables } from './database/schema.ts';
import { sqliteDialect } from './database/sqlite.ts';
import { keysFrom, secretFile } from './keys.ts';
import { openNotifier } from './notifications/notifier.ts';
import type { Settings } from './settings.ts';
import type { SecureRandom, World } from './world.ts';

/** Without I, L, O and U; 256 is a multiple of its 32. */
const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const secureRandom: SecureRandom = {
  id: () => randomUUID(),
  token: (bytes) => randomBytes(bytes).toString('base64url'),
  base32: (length) => Array.from(randomBytes(length), (byte) => BASE32[byte % BASE32.length]).join(''),
  int: (from, to) => randomInt(from, to),
};

const openLog = (level: string): Logger => pino({ level, base: null });

/** Opens everything that the settings name. The caller ends it with `closeWorld`. */
export async function openWorld(
  settings: Settings,
  publicUrl: URL,
  closing: AbortSignal,
  now: () => number = Date.now,
  log: Logger = openLog(settings.logLevel),
): Promise<World> {
  const secret = settings.secretKey
    ? Buffer.from(settings.secretKey, 'base64')
    : secretFile(join(settings.dataDir, 'secret.key'));
  const dialect = settings.databaseUrl
    ? postgresDialect(postgresPool(settings.databaseUrl, log))
    : sqliteDialect(join(settings.dataDir, 'watchword.sqlite'));
  const database = new Kysely<Tables>({ dialect });
  await migrate(database);
  const events = settings.databaseUrl ? await postgresEvents(settings.databaseUrl, log) : processEvents();
  const post = openNotifier(settings, log);
  return {
    settings,
    publicUrl,
    database,
    events,
    keys: keysFrom(secret),
    notifier: post,
    log,
    random: secureRandom,
    closing,
    now,
  };
}

export async function closeWorld(world: World): Promise<void> {
  await world.events.close();
  await world.notifier.close();
  await world.database.destroy();
}
