/** One line of the history: what happened to a PIN, or that a help desk asked. It never contains the digits. */

export type HistoryKind =
  | 'made'
  | 'used'
  | 'expired'
  | 'replaced'
  | 'blocked'
  | 'revoked'
  /** The last four are about confirmation requests. */
  | 'asked'
  | 'confirmed'
  | 'denied'
  | 'lapsed';

export interface HistoryEvent {
  /** Each thing happens once to a PIN or request, however often the worker restarts in between. */
  key: string;
  at: number;
  kind: HistoryKind;
  /** The account's id. For a PIN from a known site’s page, the site’s id. */
  accountId: string;
  serviceName: string;
  /** Who did it. */
  by?: string;
  /** Who asked. */
  askedBy?: string;
}

/** The account or site of an event. */
export type HistoryOwner = Pick<HistoryEvent, 'accountId' | 'serviceName'>;

/** @param id Of the PIN or request, unique within its account: another service may use the same. */
export const historyEvent = (
  id: string,
  kind: HistoryKind,
  at: number,
  owner: HistoryOwner,
  who: Pick<HistoryEvent, 'by' | 'askedBy'> = {},
): HistoryEvent => ({ key: `${owner.accountId} ${id} ${kind}`, at, kind, ...owner, ...who });
/** Events of each account. */
const KEPT = 100;

/**
 * What is to be forgotten of one account. Each has its own share, so that no service can push the events of another
 * one out.
 * @param events Oldest first.
 */
export function surplusOf(events: readonly HistoryEvent[], accountId: string): HistoryEvent[] {
  const own = events.filter((event) => event.accountId === accountId);
  return own.slice(0, Math.max(0, own.length - KEPT));
}
