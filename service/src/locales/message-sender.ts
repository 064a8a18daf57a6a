/** Who writes: what every letter may name. */
export interface SenderIdentity {
  service: string;
  /** Of the service: "account.bank.example". */
  host: string;
  /** The base of its addresses. */
  origin: string;
}
