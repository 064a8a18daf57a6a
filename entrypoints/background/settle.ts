/** What follows from the records: the badge and the next alarm. */
import { sitePins, statuses } from '../../utils/store.ts';
import { readWaits } from '../../utils/waits.ts';
import { armAlarm } from './alarms.ts';
import { drawBadge } from './badge.ts';

export async function settle(): Promise<undefined> {
  const [byAccount, bySite, waits] = await Promise.all([
    statuses.getValue(),
    sitePins.getValue(),
    readWaits(),
  ]);
  const all = [...Object.values(byAccount), ...Object.values(bySite).map((pin) => ({ pin }))];
  const now = Date.now();
  await Promise.all([drawBadge(all, waits, now), armAlarm(all, waits, now)]);
}
