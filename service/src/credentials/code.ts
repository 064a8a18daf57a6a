/**
 * Codes that people read aloud or type: a support PIN, a one-time code, a printed code. Each scope and subject has one
 * row, so only the newest code exists. Only an HMAC of the digits is stored, under a key outside the database.
 */
import { sql } from 'kysely';
import type { TableRow, Tx } from '../database/schema.ts';
import type { World } from '../world.ts';

interface NewCode {
  scope: string;
  /** Whom or what the code belongs to. */
  subject: string;
  id: string;
  requestId: string;
  digits: string;
  /** What else the code is bound to. For anything else it is wrong. */
  about?: string | undefined;
  /** In milliseconds. */
  lifetime: number;
}

interface Tried {
  scope: string;
  subject: string;
  digits: string;
  about?: string | undefined;
}

const digestOf = ({ keys }: World, { scope, subject, digits, about }: Tried): string =>
  keys.digest(scope, subject, digits, ...(about === undefined ? [] : [about]));

/** Replaces the older code in one statement, so that there is never a moment with two live codes or none. */
export async function issueCode(world: World, tx: Tx, code: NewCode): Promise<TableRow<'code'>> {
  const { scope, subject, id, requestId, digits, about, lifetime } = code;
  const now = world.now();
  const row = {
    scope,
    subject,
    id,
    request_id: requestId,
    digest: digestOf(world, { scope, subject, digits, about }),
    failures: 0,
    created_at: now,
    expires_at: now + lifetime,
    used_at: null,
    used_by: null,
  };
  await tx
    .insertInto('code')
    .values(row)
    .onConflict((conflict) => conflict.columns(['scope', 'subject']).doUpdateSet(row))
    .execute();
  return row;
}

/**
 * Tries digits against the newest code in one statement. The first right try uses the code up, a wrong try is counted,
 * and a code that is used, blocked or expired matches no row. The comparison is between two HMACs, so its timing tells
 * nothing of the digits.
 * @param tries This many wrong tries end the code.
 * @param by Who uses it.
 */
export async function redeemCode(
  world: World,
  tx: Tx,
  { scope, subject, digits, about, tries, by }: Tried & { tries: number; by: string },
): Promise<boolean> {
  const now = world.now();
  const digest = digestOf(world, { scope, subject, digits, about });
  const { rows } = await sql<{ ok: boolean | number }>`
    update code set
      failures = failures + case when digest = ${digest} then 0 else 1 end,
      used_at = case when digest = ${digest} then cast(${now} as bigint) end,
      used_by = case when digest = ${digest} then cast(${by} as text) end
    where scope = ${scope} and subject = ${subject}
      and used_at is null and failures < ${tries} and expires_at > ${now}
    returning used_at is not null as ok`.execute(tx);
  return Boolean(rows[0]?.ok);
}

/** Uses up the newest code if it is this one. Wrong tries are not counted, so the code must be too long to guess. */
export async function redeemLongCode(
  world: World,
  tx: Tx,
  { by, ...tried }: Tried & { by: string },
): Promise<boolean> {
  const used = await tx
    .updateTable('code')
    .set({ used_at: world.now(), used_by: by })
    .where('scope', '=', tried.scope)
    .where('subject', '=', tried.subject)
    .where('digest', '=', digestOf(world, tried))
    .where('used_at', 'is', null)
    .where('expires_at', '>', world.now())
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}

/** Whether the digits are those of the newest code, without using it up. The caller has counted the try. */
export async function isCodeValid(world: World, tx: Tx, tried: Tried): Promise<boolean> {
  const found = await tx
    .selectFrom('code')
    .select('id')
    .where('scope', '=', tried.scope)
    .where('subject', '=', tried.subject)
    .where('digest', '=', digestOf(world, tried))
    .where('used_at', 'is', null)
    .where('expires_at', '>', world.now())
    .executeTakeFirst();
  return found !== undefined;
}
