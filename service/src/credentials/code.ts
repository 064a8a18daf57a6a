/**
 * Short codes that are read aloud or typed: a support PIN, a one-time code. One row a scope and subject, so that the
 * newest is the only one there is. Of the digits only an HMAC is stored, under a key outside the database.
 */
import { sql } from 'kysely';
import type { TableRow, Tx } from '../database/schema.ts';
import type { World } from '../world.ts';

interface NewCode {
  scope: string;
  /** Whose it is. */
  subject: string;
  id: string;
  requestId: string;
  digits: string;
  /** What else it stands for: tried for something else, it is a wrong one. */
  about?: string | undefined;
  /** Milliseconds. */
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

/** Puts a code in the place of the older one, in one statement: there is no moment with two live ones or none. */
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
 * Tries digits against the newest code, in one statement: whoever comes first with the right ones uses it up, a wrong
 * try is counted, and a code that is used, blocked or expired matches nothing. The comparison is between two HMACs, so
 * its timing says nothing of the digits.
 * @param tries So many wrong ones end it.
 * @param by Who used it.
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

/** Whether digits are those of the newest code, without using it up. The caller has counted the try. */
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
