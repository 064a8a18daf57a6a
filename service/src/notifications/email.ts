/** E-mail over SMTP (RFC 5321). */
import { createTransport } from 'nodemailer';
import type { Settings } from '../settings.ts';
import type { Carrier, Letter } from './notice.ts';

/** Undefined where the operator has set no server. */
export function mailCarrier({ smtpUrl, mailFrom, serviceName }: Settings): Carrier<Letter> | undefined {
  if (!smtpUrl) return undefined;
  const transport = createTransport(smtpUrl, { from: mailFrom ?? serviceName });
  return {
    carry: async (letter) => void (await transport.sendMail(letter)),
    close: () => transport.close(),
  };
}
