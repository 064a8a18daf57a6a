/** Sends e-mails and text messages, after the commit and after the answer. Nothing waits for them. */
import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import { emailTransport } from './email.ts';
import type { OutgoingMessage } from './message.ts';
import { smsTransport } from './sms.ts';

export interface Notifier {
  /** Whether messages of each kind can be delivered. */
  reaches: { email: boolean; sms: boolean };
  /** What the demonstration would have sent, newest first; undefined where nobody may read it. */
  outbox?: readonly OutgoingMessage[];
  send(notice: OutgoingMessage): void;
  /** Waits for messages that are being sent. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

type Fault = Error & { code?: string; responseCode?: number };

/** More than anybody reads. */
const OUTBOX = 20;

export function openNotifier(settings: Settings, log: Logger): Notifier {
  const { demo } = settings;
  const mail = emailTransport(settings);
  const sms = smsTransport(settings);
  const outbox: OutgoingMessage[] = [];
  const keep = (notice: OutgoingMessage) => {
    if (demo) outbox.splice(0, outbox.length, ...[notice, ...outbox].slice(0, OUTBOX));
  };
  const underWay = new Set<Promise<unknown>>();
  const settled = async () => void (await Promise.all(underWay));

  async function carry(notice: OutgoingMessage): Promise<void> {
    // After the answer: its time must not tell whether there is somebody to write to.
    await new Promise((resolve) => setImmediate(resolve));
    if ('phone' in notice) await (sms ? sms.deliver(notice) : keep(notice));
    else await (mail ? mail.deliver(notice) : keep(notice));
  }

  return {
    reaches: { email: mail !== undefined || demo, sms: sms !== undefined || demo },
    ...(demo && { outbox }),
    send(notice) {
      const sending = carry(notice)
        // The server's error text may contain the address.
        .catch((error: Fault) =>
          log.error(
            { error: error.code ?? error.name, status: error.responseCode },
            'a notice could not be sent',
          ),
        )
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    settled,
    async close() {
      await settled();
      mail?.close();
      sms?.close();
    },
  };
}
