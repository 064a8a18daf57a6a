/** Brings everything up to date: on an alarm, when the popup asks, and when the worker starts. */

import { refreshPins, resumePins } from './account/support-pin.ts';
import { refreshAllConfirmations } from './confirmation/requests.ts';
import { followSessions } from './event-stream.ts';
import { expireSitePins } from './guide/site-pin.ts';
import { remindOfWaits } from './reminders.ts';
import { settle } from './toolbar/update.ts';

export async function takeStock(): Promise<undefined> {
  await Promise.all([
    refreshPins(),
    refreshAllConfirmations(),
    followSessions(),
    expireSitePins(),
    remindOfWaits(),
  ]);
  await settle();
}

/** The worker may have died in the middle of something, and the browser may have been closed for days. */
export async function resumeWork(): Promise<void> {
  await Promise.all([
    resumePins(),
    refreshAllConfirmations(),
    followSessions(),
    expireSitePins(),
    remindOfWaits(),
  ]);
  await settle();
}
