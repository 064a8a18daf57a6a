/** What goes to a person outside the service, and what carries it. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

export interface TextMessage {
  /** In the international form: "+4790012345". */
  phone: string;
  text: string;
}

export type Notice = Letter | TextMessage;

export interface Carrier<T> {
  carry(item: T): Promise<void>;
  close(): void;
}
