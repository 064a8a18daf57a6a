/** What follows from the records: the badge and the alarms. */

import { readWaits } from '../../platform/reminders.ts';
import { confirmations, sitePins, statuses } from '../../platform/storage.ts';
import { armAlarms } from './alarms.ts';
import { drawBadge } from './badge.ts';

/** One at a time: of two that overlap, the one that had read the older records could draw last. */
export const updateToolbar = (): Promise<undefined> => navigator.locks.request('toolbar', drawAndArm);

async function drawAndArm(): Promise<undefined> {
  const [byAccount, bySite, asked, waits] = await Promise.all([
    statuses.getValue(),
    sitePins.getValue(),
    confirmations.getValue(),
    readWaits(),
  ]);
  const all = [...Object.values(byAccount), ...Object.values(bySite).map((pin) => ({ pin }))];
  const asking = Object.values(asked);
  const now = Date.now();
  await Promise.all([drawBadge(all, asking, waits, now), armAlarms(all, asking, waits, now)]);
}
