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
  send(notice: Notice): void;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

export function openMail(settings: Settings, log: Logger): Mail {
  if (!settings.smtpUrl) return { send: () => undefined, close: async () => undefined };
  const transport = createTransport(settings.smtpUrl, { from: settings.mailFrom ?? settings.serviceName });
  const underWay = new Set<Promise<unknown>>();
  return {
    send(notice) {
      const sending = transport
        .sendMail(notice)
        // The address and the text stay out of the log.
        .catch((error: Error) => log.error({ error: error.message }, 'a notice could not be sent'))
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    async close() {
      await Promise.all(underWay);
      transport.close();
    },
  };
}
