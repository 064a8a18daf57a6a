/** Removes what is over and counts for nothing any more. */
import { LONGEST_WINDOW } from './limits.ts';
import type { World } from './world.ts';

export async function sweep({ database, now }: World): Promise<void> {
  const at = now();
  await database.transaction().execute(async (tx) => {
    await tx.deleteFrom('session').where('expires_at', '<=', at).execute();
    await tx.deleteFrom('challenge').where('expires_at', '<=', at).execute();
    await tx
      .deleteFrom('attempt')
      .where('at', '<=', at - LONGEST_WINDOW)
      .execute();
    await tx
      .deleteFrom('attempt_lock')
      .where('at', '<=', at - LONGEST_WINDOW)
      .execute();
  });
}
