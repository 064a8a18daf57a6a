/** The sender of a message: what every text may name. */
export interface SenderIdentity {
  service: string;
  /** The service's host: "account.bank.example". */
  host: string;
  /** The base of the service's addresses. */
  origin: string;
}
