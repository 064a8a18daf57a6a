/** Everything that the service needs from outside, so that a test can pass another clock or database. */
import type { Logger } from 'pino';
import type { Events } from './database/events.ts';
import type { Database } from './database/schema.ts';
import type { Keys } from './keys.ts';
import type { Notifier } from './notifications/notifier.ts';
import type { Settings } from './settings.ts';

/** A cryptographically secure source. */
export interface SecureRandom {
  id(): string;
  token(bytes: number): string;
  /** Characters of Crockford's base 32, each equally likely. */
  base32(length: number): string;
  /** A whole number, at least `from` and below `to`, each equally likely. */
  int(from: number, to: number): number;
}

export interface World {
  settings: Settings;
  /** The service's address for people: the base of its links and the relying party of its passkeys. */
  publicUrl: URL;
  database: Database;
  events: Events;
  keys: Keys;
  notifier: Notifier;
  log: Logger;
  random: SecureRandom;
  /** Aborts when the service stops, so that streams end and connections close. */
  closing: AbortSignal;
  /** Milliseconds since 1970 in UTC. */
  now(): number;
}
