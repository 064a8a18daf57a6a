import { pino } from 'pino';
import { findAccount } from '../../src/accounts/identifier.ts';
import { createApp } from '../../src/app.ts';
import { hashPassword } from '../../src/credentials/password-hash.ts';
import { startSession } from '../../src/flows/sign-in/session.ts';
import { closeWorld, openWorld } from '../../src/open-world.ts';
import { addAccount, type NewAccount } from '../../src/provisioning/add-account.ts';
import { readSettings } from '../../src/settings.ts';
import { transact } from '../../src/transaction.ts';
import type { World } from '../../src/world.ts';
import { Caller } from './caller.ts';
import { type Engine, testDatabase } from './database.ts';

export const PASSWORD = 'a sentence for the tests';

/** Made once, because hashing is slow by design. */
const passwordHash = hashPassword(PASSWORD);

export interface TestService {
  world: World;
  /** Moves the clock, which otherwise stands still. */
  advance(duration: number): void;
  /** Everything that was logged. */
  logged(): string;
  caller(token?: string): Caller;
  addPerson(userId: string, role?: NewAccount['role'], more?: Partial<NewAccount>): Promise<string>;
  /** A caller with its own session. Other tests cover signing in. */
  signedIn(userId: string): Promise<Caller>;
  close(): Promise<void>;
}

export async function openTestService(
  engine: Engine,
  environment: Record<string, string> = {},
): Promise<TestService> {
  const database = await testDatabase(engine);
  const settings = readSettings({
    SERVICE_NAME: 'Nordlys Bank',
    // Tests of the wait, and of the second step, set it.
    PROFILE_WAIT_MINUTES: '0',
    AGENT_SECOND_STEP: '0',
    ...database.environment,
    ...environment,
  });
  const closing = new AbortController();
  let time = Date.UTC(2026, 10, 22, 14, 2);
  const lines: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => void lines.push(line) });
  const url = new URL(settings.publicUrl ?? 'http://localhost:4180');
  const world = await openWorld(settings, url, closing.signal, () => time, log);
  const app = createApp(world);
  const caller = (token?: string) => new Caller(app, token);
  return {
    world,
    caller,
    advance: (duration) => {
      time += duration;
    },
    logged: () => lines.join(''),
    async addPerson(userId, role = 'person', more = {}) {
      const id = await addAccount(world, {
        userId,
        name: `${userId} Nordmann`,
        email: `${userId}@example.org`,
        phone: `+47900${userId.length}${userId.charCodeAt(0)}`,
        role,
        devices: [{ name: `${userId}’s phone`, model: 'Fjord 5', serial: `FJ5-${userId}` }],
        ...more,
      });
      if (!id) throw new Error(`${userId} is there already.`);
      await world.database
        .updateTable('account')
        .set({ password_hash: await passwordHash })
        .where('id', '=', id)
        .execute();
      return id;
    },
    async signedIn(userId) {
      const account = await findAccount(world.database, userId);
      if (!account) throw new Error(`There is no ${userId}.`);
      const { token } = await transact(world, (unit) => startSession(world, unit, account, 'test'));
      return caller(token);
    },
    async close() {
      closing.abort();
      await closeWorld(world);
      await database.drop();
    },
  };
}
