/** Messages to people, and what delivers them. */
export interface EmailMessage {
  to: string;
  subject: string;
  text: string;
}

export interface SmsMessage {
  /** In the international form: "+4790012345". */
  phone: string;
  text: string;
}

export type OutgoingMessage = EmailMessage | SmsMessage;

export interface Transport<T> {
  deliver(item: T): Promise<void>;
  close(): void;
}
