/** E-mail over SMTP (RFC 5321). */
import { createTransport } from 'nodemailer';
import type { Settings } from '../settings.ts';
import type { EmailMessage, Transport } from './message.ts';

/** Undefined when the operator has set no server. */
export function emailTransport({
  smtpUrl,
  mailFrom,
  serviceName,
}: Settings): Transport<EmailMessage> | undefined {
  if (!smtpUrl) return undefined;
  const transport = createTransport(smtpUrl, { from: mailFrom ?? serviceName });
  return {
    deliver: async (letter) => void (await transport.sendMail(letter)),
    close: () => transport.close(),
  };
}
