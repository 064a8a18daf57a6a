import type { Screen } from './screen.ts';

/** @param waker A page of the extension. It wakes the worker. */
export async function fireAlarms(waker: Screen): Promise<void> {
  const alarms = await waker.run<{ name: string }[]>('chrome.alarms.getAll()');
  if (alarms.length === 0) throw new Error('No alarm is set.');
  // Half a second from now, instead of the time that was set.
  for (const { name } of alarms)
    await waker.run(`chrome.alarms.create(${JSON.stringify(name)}, { when: Date.now() + 500 })`);
}
