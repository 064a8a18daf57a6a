/** Notices by e-mail, over SMTP when the operator has set it. They are sent after the commit and never awaited. */
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Settings } from './settings.ts';

export interface Notice {
  to: string;
  subject: string;
  text: string;
}

export interface Mail {
  /** What the demonstration would have sent, the newest first; undefined where mail is sent, or nobody may read it. */
  outbox?: readonly Notice[];
  /** Whether what is sent reaches anybody. */
  works: boolean;
  send(notice: Notice): void;
  /** Waits for what is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export function openMail(settings: Settings, log: Logger): Mail {
  if (!settings.smtpUrl) return withoutServer(settings);
  const transport = createTransport(settings.smtpUrl, { from: settings.mailFrom ?? settings.serviceName });
  const underWay = new Set<Promise<unknown>>();
  const settled = async () => void (await Promise.all(underWay));
  return {
    works: true,
    send(notice) {
      // After the answer: the time it takes must not tell that there is somebody to write to.
      const sending = new Promise((resolve) => setImmediate(resolve))
        .then(() => transport.sendMail(notice))
        // The address and the text stay out of the log.
        .catch((error: Error) => log.error({ error: error.message }, 'a notice could not be sent'))
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    settled,
    async close() {
      await settled();
      transport.close();
    },
  };
}

/** More than anybody reads. */
const OUTBOX = 20;

function withoutServer({ demo }: Settings): Mail {
  const outbox: Notice[] = [];
  return {
    ...(demo && { outbox }),
    works: demo,
    send(notice) {
      if (demo) outbox.splice(0, outbox.length, ...[notice, ...outbox].slice(0, OUTBOX));
    },
    settled: async () => undefined,
    close: async () => undefined,
  };
}
