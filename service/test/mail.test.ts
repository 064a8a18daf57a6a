import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService, type TestService } from './harness/test-service.ts';

const received: Buffer[] = [];
let server: SMTPServer;
let service: TestService;

beforeAll(async () => {
  server = new SMTPServer({
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
  service = await openTestService('sqlite', {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'bank@example.org',
  });
  await service.addPerson('liv');
  await service.addPerson('maja', 'agent');
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

it('tells a person by e-mail that the PIN was used, and by whom', async () => {
  const [liv, maja] = [await service.signedIn('liv'), await service.signedIn('maja')];
  const { body } = await liv.makePin();
  await maja.redeem(await maja.openCase('liv'), body.pin);
  // Closing waits for what is under way.
  await service.close();
  expect(received).toHaveLength(1);
  const mail = await PostalMime.parse(received[0] ?? '');
  expect(mail.from?.address).toBe('bank@example.org');
  expect(mail.to?.map(({ address }) => address)).toEqual(['liv@example.org']);
  expect(mail.subject).toBe('Nordlys Bank: your support PIN was used');
  expect(mail.text).toContain('maja Nordmann at Nordlys Bank used your support PIN.');
  expect(mail.text).not.toContain(body.pin);
});
