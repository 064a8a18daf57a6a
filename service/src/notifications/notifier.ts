/** Letters and text messages. They are sent after the commit and after the answer, and never awaited. */
import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import { emailTransport } from './email.ts';
import type { OutgoingMessage } from './message.ts';
import { smsTransport } from './sms.ts';

export interface Notifier {
  /** Whether what is sent that way reaches anybody. */
  reaches: { email: boolean; sms: boolean };
  /** What the demonstration would have sent, the newest first; undefined where nobody may read it. */
  outbox?: readonly OutgoingMessage[];
  send(notice: OutgoingMessage): void;
  /** Waits for what is under way. */
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
    // After the answer: the time it takes must not tell that there is somebody to write to.
    await new Promise((resolve) => setImmediate(resolve));
    if ('phone' in notice) await (sms ? sms.deliver(notice) : keep(notice));
    else await (mail ? mail.deliver(notice) : keep(notice));
  }

  return {
    reaches: { email: mail !== undefined || demo, sms: sms !== undefined || demo },
    ...(demo && { outbox }),
    send(notice) {
      const sending = carry(notice)
        // A server's words may hold the address.
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
