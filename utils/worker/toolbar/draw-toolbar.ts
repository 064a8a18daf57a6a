import { readWaits } from '../../platform/reminders.ts';
import { confirmations, sitePins, statuses } from '../../platform/storage.ts';
import { armAlarms } from './alarms.ts';
import { drawBadge } from './badge.ts';

/** Draws the badge and sets the alarms from the records. To be called under the records' lock. */
export async function drawToolbar(): Promise<void> {
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
