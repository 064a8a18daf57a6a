/** What happened to a person's PINs, and who asked whether it is they: a line of the history. Never the digits. */

export type HistoryKind =
  | 'made'
  | 'used'
  | 'expired'
  | 'replaced'
  | 'blocked'
  | 'revoked'
  /** The last four are of confirmation requests. */
  | 'asked'
  | 'confirmed'
  | 'denied'
  | 'lapsed';

export interface HistoryEvent {
  /** One PIN or request does each thing once, however often the worker was restarted in the middle. */
  key: string;
  at: number;
  kind: HistoryKind;
  /** Of the account; for a PIN read from a known site’s page, the site’s id. */
  accountId: string;
  serviceName: string;
  /** Who did it. */
  by?: string;
  /** Who had asked. */
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
