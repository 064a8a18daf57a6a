/** A real SMTP server that keeps what it receives. */
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  /** Settings that point a service to it. */
  environment: Record<string, string>;
  /** The e-mails that have arrived, oldest first. */
  letters(): Promise<Email[]>;
  close(): Promise<void>;
}

export async function openMailServer(): Promise<MailServer> {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks));
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    environment: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'bank@example.org' },
    letters: () => Promise.all(received.map((letter) => PostalMime.parse(letter))),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
