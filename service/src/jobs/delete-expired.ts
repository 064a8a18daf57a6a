/** Deletes rows that are over and count for nothing any more. */
import { DEVICE_LIFETIME } from '../credentials/known-device.ts';
import { LONGEST_WINDOW } from '../credentials/rate-limits.ts';
import type { World } from '../world.ts';

const DAY = 24 * 3_600_000;

/** What callers said of themselves is deleted after a while. The audit log is kept. */
const CASE_KEPT = 90 * DAY;
const RECOVERY_KEPT = 60 * DAY;
const UNDECIDED_KEPT = 14 * DAY;
const NOISE_KEPT = 90 * DAY;
const NAME_KEPT = 30 * DAY;

export async function deleteExpired({ database, now }: World): Promise<void> {
  const at = now();
  await database.transaction().execute(async (tx) => {
    for (const over of [
      'session',
      'sign_in_ticket',
      'spent_challenge',
      'password_help',
      'new_password',
      'profile_change',
    ] as const)
      await tx.deleteFrom(over).where('expires_at', '<=', at).execute();
    await tx
      .deleteFrom('code')
      .where('expires_at', '<=', at - DAY)
      .execute();
    await tx
      .deleteFrom('desk_case')
      .where('created_at', '<=', at - CASE_KEPT)
      .execute();
    await tx
      .deleteFrom('noise')
      .where('last_at', '<=', at - NOISE_KEPT)
      .execute();
    // A picture without a decision is not kept.
    await tx
      .deleteFrom('recovery')
      .where('approved', 'is', null)
      .where('created_at', '<=', at - UNDECIDED_KEPT)
      .execute();
    await tx
      .deleteFrom('recovery')
      .where('created_at', '<=', at - RECOVERY_KEPT)
      .execute();
    // A name that nobody tries any more. What counts for an account stays until it gets a new password.
    await tx
      .deleteFrom('sign_in_tries')
      .where('account_id', 'is', null)
      .where('last_at', '<=', at - NAME_KEPT)
      .execute();
    await tx
      .deleteFrom('sign_in_tries')
      .where('key', 'like', 'device %')
      .where('last_at', '<=', at - DEVICE_LIFETIME)
      .execute();
    for (const counted of ['attempt', 'attempt_lock'] as const)
      await tx
        .deleteFrom(counted)
        .where('at', '<=', at - LONGEST_WINDOW)
        .execute();
  });
}
