import type { World } from '../../src/world.ts';

/** The number that the agent says for a confirmation request. */
export async function numberSaid({ database }: World, confirmationId: string): Promise<number> {
  const row = await database
    .selectFrom('confirmation')
    .select('number')
    .where('id', '=', confirmationId)
    .executeTakeFirst();
  // A test that asks for an unknown request wants to be refused for that, not for the number.
  return row?.number ?? 10;
}
