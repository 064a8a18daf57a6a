/** The events of a support PIN for the history, from its record before and after a change. */
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

/** The PIN is no longer in the records. Without a newer one, nothing says how a live PIN ended. */
function goneEvents(
  owner: HistoryOwner,
  { ended, ...pin }: PinRecord,
  newer: PinRecord | undefined,
  now: number,
): HistoryEvent[] {
  if (ended) return [];
  if (!isLive(pin, now)) return [historyEvent(pin.id, 'expired', pin.deadline, owner)];
  // One millisecond earlier, since the history is sorted by time.
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
