/** A real HTTP gateway for text messages that keeps what it receives. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Message {
  to: string;
  from: string;
  text: string;
}

export interface SmsGateway {
  /** Settings that point a service to it. */
  environment: Record<string, string>;
  /** The messages that have arrived, oldest first. */
  messages: Message[];
  close(): Promise<void>;
}

export async function openSmsGateway(): Promise<SmsGateway> {
  const messages: Message[] = [];
  const server = createServer(async (request, response) => {
    const message = (await json(request)) as Message;
    const known = request.headers.authorization === 'Bearer of-the-gateway';
    if (known) messages.push(message);
    response.writeHead(known ? 202 : 401).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      SMS_URL: `http://localhost:${port}/messages`,
      SMS_TOKEN: 'of-the-gateway',
      SMS_FROM: 'Nordlys',
    },
    messages,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
