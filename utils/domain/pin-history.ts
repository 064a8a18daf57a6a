/** What the history gets of a support PIN. It follows from what was known before and after, and from nothing else. */
import { type HistoryEvent, type HistoryOwner, historyEvent } from './history-event.ts';
import { isLive, type PinRecord } from './support-pin.ts';

export function pinEvents(
  owner: HistoryOwner,
  before: PinRecord | undefined,
  after: PinRecord | undefined,
  now: number,
): HistoryEvent[] {
  const same = before?.id === after?.id ? before : undefined;
  const older = same ? undefined : before;
  return [
    ...(older ? goneEvents(owner, older, after, now) : []),
    ...(after && !same ? [historyEvent(after.id, 'made', madeAt(after), owner)] : []),
    ...(after ? endEvents(owner, same, after, now) : []),
  ];
}

const madeAt = ({ deadline, lifetime }: PinRecord) => deadline - lifetime;

/** It stands in the records no more. Of one that is dismissed or signed out while it lives nobody tells how it ended. */
function goneEvents(
  owner: HistoryOwner,
  { ended, ...pin }: PinRecord,
  newer: PinRecord | undefined,
  now: number,
): HistoryEvent[] {
  if (ended) return [];
  if (!isLive(pin, now)) return [historyEvent(pin.id, 'expired', pin.deadline, owner)];
  // Just before the newer one: the list is in the order of time.
  return newer ? [historyEvent(pin.id, 'replaced', madeAt(newer) - 1, owner)] : [];
}

function endEvents(
  owner: HistoryOwner,
  before: PinRecord | undefined,
  { id, deadline, ended }: PinRecord,
  now: number,
): HistoryEvent[] {
  if (!ended || before?.ended?.how === ended.how) return [];
  if (ended.how === 'used')
    return [historyEvent(id, 'used', ended.at, owner, ended.by ? { by: ended.by } : {})];
  return [historyEvent(id, ended.how, ended.how === 'expired' ? deadline : now, owner)];
}
