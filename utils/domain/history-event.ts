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

/** @param id A unique id of the PIN or request. */
export const historyEvent = (
  id: string,
  kind: HistoryKind,
  at: number,
  owner: HistoryOwner,
  who: Pick<HistoryEvent, 'by' | 'askedBy'> = {},
): HistoryEvent => ({ key: `${id} ${kind}`, at, kind, ...owner, ...who });
