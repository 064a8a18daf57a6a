/** Brings everything up to date: on an alarm, when the popup asks, and when the worker starts. */
import { refreshAllConfirmations } from './confirmation.ts';
import { followSessions } from './live.ts';
import { settle } from './settle.ts';
import { expireSitePins } from './site-pin.ts';
import { refreshPins, resumePins } from './support-pin.ts';
import { remindOfWaits } from './waits.ts';

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
