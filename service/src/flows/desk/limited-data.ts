/** The limited data of one case, which a proof opens for a while. */
import type { Verification } from '../../../../protocol/protocol.ts';
import type { Tx } from '../../database/schema.ts';
import type { World } from '../../world.ts';

const LIFETIME = 15 * 60_000;

export async function openLimitedData(
  { now }: World,
  tx: Tx,
  caseId: string,
  how: Verification,
): Promise<void> {
  await tx
    .updateTable('desk_case')
    .set({ verified_until: now() + LIFETIME, verified_by: how })
    .where('id', '=', caseId)
    .execute();
}
