/**
 * Limits that hold across processes and restarts. Each counted event is a row, and code that counts holds the key's
 * lock until its transaction ends. The window slides: "5 in 15 minutes" holds for every 15 minutes.
 */
import type { Tx } from '../database/schema.ts';
import { transact } from '../transaction.ts';
import type { World } from '../world.ts';

export interface Limit {
  max: number;
  /** In milliseconds. */
  window: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** After NIST SP 800-63B (5.2.2) and OWASP’s advice on throttling. docs/operating.md lists them. */
export const LIMITS = {
  supportPinIssue: [{ max: 5, window: 15 * MINUTE }],
  agentFailure: [
    { max: 5, window: 15 * MINUTE },
    { max: 20, window: DAY },
  ],
  recovery: [{ max: 3, window: DAY }],
  // Each request holds a picture of up to 5 MB.
  recoveryAll: [{ max: 100, window: HOUR }],
  // Ways into accounts that an agent opens. None of them fails, so only this tells that there are many.
  activationIssue: [
    { max: 5, window: HOUR },
    { max: 15, window: DAY },
  ],
  identityFailure: [{ max: 3, window: DAY }],
  confirmationRequest: [
    { max: 5, window: 15 * MINUTE },
    { max: 30, window: DAY },
  ],
  // Of somebody who is signed in. Tries at the sign-in: sign-in-tries.ts.
  passwordAgain: [
    { max: 10, window: 15 * MINUTE },
    { max: 50, window: DAY },
  ],
  // For one flow: a person who waits for a code asks again too soon.
  codeResend: [{ max: 1, window: MINUTE }],
  // For a person: strangers together, and each known device for itself.
  codeIssue: [
    { max: 5, window: HOUR },
    { max: 10, window: DAY },
  ],
  answerFailure: [{ max: 10, window: DAY }],
} satisfies Record<string, Limit[]>;

export const LONGEST_WINDOW = DAY;

/** Waits for the key's lock, and keeps it until the transaction ends. */
export async function lock(tx: Tx, key: string, now: number): Promise<void> {
  await tx
    .insertInto('attempt_lock')
    .values({ key, at: now })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ at: now }))
    .execute();
}

/**
 * Waits for the key's lock.
 * @returns Milliseconds until the limits allow another event; 0 when they allow one now.
 */
export async function retryAfter(tx: Tx, key: string, limits: Limit[], now: number): Promise<number> {
  await lock(tx, key, now);
  let wait = 0;
  for (const { max, window } of limits) {
    // The event that must leave the window first: the max-th newest.
    const blocking = await tx
      .selectFrom('attempt')
      .select('at')
      .where('key', '=', key)
      .where('at', '>', now - window)
      .orderBy('at', 'desc')
      .offset(max - 1)
      .limit(1)
      .executeTakeFirst();
    if (blocking) wait = Math.max(wait, blocking.at + window - now);
  }
  return wait;
}

/** Counts one event. The caller holds the key's lock from `retryAfter`. */
export async function consumeAttempt(tx: Tx, key: string, now: number): Promise<void> {
  await tx.insertInto('attempt').values({ key, at: now }).execute();
}

/**
 * Counts one event if the limits allow it, in its own transaction. Counting comes before the action, so that no race
 * passes the limit.
 */
export const tryConsume = (world: World, key: string, limits: Limit[]): Promise<number> =>
  transact(world, async ({ tx }) => {
    const wait = await retryAfter(tx, key, limits, world.now());
    if (wait === 0) await consumeAttempt(tx, key, world.now());
    return wait;
  });

/** Forgets the counted events. */
export async function resetAttempts(tx: Tx, key: string): Promise<void> {
  await tx.deleteFrom('attempt').where('key', '=', key).execute();
}
