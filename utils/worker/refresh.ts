/** Brings everything up to date: on an alarm, when the popup asks, and when the worker starts. */

import { refreshPins, resumePins } from './account/support-pin.ts';
import { refreshAllConfirmations } from './confirmation/requests.ts';
import { syncEventStreams } from './event-stream.ts';
import { expireSitePins } from './guide/site-pin.ts';
import { catchUp } from './records.ts';
import { remindOfWaits } from './reminders.ts';

export async function refreshAll(): Promise<undefined> {
  await Promise.all([
    refreshPins(),
    refreshAllConfirmations(),
    syncEventStreams(),
    expireSitePins(),
    remindOfWaits(),
  ]);
  await catchUp();
}

/** The worker may have died in the middle of something, and the browser may have been closed for days. */
export async function resumeAfterRestart(): Promise<void> {
  await Promise.all([
    resumePins(),
    refreshAllConfirmations(),
    syncEventStreams(),
    expireSitePins(),
    remindOfWaits(),
  ]);
  await catchUp();
}
