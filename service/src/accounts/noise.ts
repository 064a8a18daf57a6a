/**
 * What strangers do: they type a name or a code, and prove nothing. It is counted, one row for each account, action and
 * day, and never written in the owner's name. So a flood of it costs one row, and hides no row of the audit log.
 */
import type { Database, Tx } from '../database/schema.ts';
import type { World } from '../world.ts';
import { canonical } from './identifier.ts';
import { type TrailFilter, type TrailSlice, trailSlice } from './trail-filter.ts';

export const NOISE_ACTIONS = [
  'sign-in.refused',
  'second-step.refused',
  'temporary-password.refused',
  'password-help.code-sent',
  'password-help.code-withheld',
  'password-help.code-refused',
  'activation.refused',
  'recovery.asked',
  'recovery.code-refused',
] as const;
export type NoiseAction = (typeof NOISE_ACTIONS)[number];

const DAY = 24 * 3_600_000;

/** @param accountId Null for a name that nobody has, which costs the same work. */
export async function countNoise(
  world: World,
  tx: Tx,
  action: NoiseAction,
  accountId: string | null,
): Promise<void> {
  const at = world.now();
  const counted = { account_id: accountId ?? '', action, day: Math.floor(at / DAY) };
  await tx
    .insertInto('noise')
    .values({ ...counted, count: 1, first_at: at, last_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'action', 'day'])
        .doUpdateSet({ count: (is) => is('noise.count', '+', 1), last_at: at }),
    )
    .execute();
  // Without the name, which may be a password that was typed into the wrong field.
  world.log.info({ action, account: accountId }, 'a stranger was counted');
}

/** One row as people read it. */
export interface Noise {
  action: string;
  count: number;
  first_at: number;
  last_at: number;
}

const counts = (database: Database, filter: TrailFilter) =>
  trailSlice(
    database
      .selectFrom('noise')
      .select(['noise.action', 'noise.count', 'noise.first_at', 'noise.last_at'])
      .orderBy('noise.last_at', 'desc')
      .orderBy('noise.account_id')
      .orderBy('noise.action')
      .$if(filter.action !== '', (query) => query.where('noise.action', '=', filter.action))
      .$if(filter.from !== null, (query) => query.where('noise.last_at', '>=', filter.from ?? 0))
      .$if(filter.to !== null, (query) => query.where('noise.first_at', '<', filter.to ?? 0)),
    filter,
  );

/** What strangers did to one account, newest first. */
export const noiseOfAccount = async (
  database: Database,
  accountId: string,
  filter: TrailFilter,
): Promise<TrailSlice<Noise>> => {
  const page = counts(database, filter);
  return page.of(await page.query.where('noise.account_id', '=', accountId).execute());
};

/** What strangers did to everybody, newest first. */
export const allNoise = async (
  database: Database,
  filter: TrailFilter,
): Promise<TrailSlice<Noise & { account: string | null }>> => {
  const page = counts(database, filter);
  const rows = await page.query
    .leftJoin('account as concerned', 'concerned.id', 'noise.account_id')
    .select('concerned.name as account')
    .$if(filter.who !== '', (query) => query.where('concerned.user_id', '=', canonical(filter.who)))
    .execute();
  return page.of(rows);
};
