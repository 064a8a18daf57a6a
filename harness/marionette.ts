/** Adds a virtual passkey device. Firefox offers that only over its older protocol. */
import { connect } from 'node:net';

export interface Marionette {
  /** Firefox ends the test when this connection ends, so close it after the browser. */
  close(): void;
}

/** Sends one command and waits for its answer. Messages are `length:json`, and the first one is a greeting. */
export function sendMarionette(port: number, command: string, parameters: object): Promise<Marionette> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = Buffer.alloc(0);
    let greeted = false;
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      for (;;) {
        const start = received.indexOf(':') + 1;
        const end = start + Number.parseInt(received.toString('latin1', 0, start), 10);
        if (start === 0 || received.length < end) return;
        const message: unknown = JSON.parse(received.toString('utf8', start, end));
        received = received.subarray(end);
        if (greeted) {
          const error: unknown = Array.isArray(message) ? message[2] : 'no answer';
          if (error) reject(new Error(`${command}: ${JSON.stringify(error)}`));
          else resolve({ close: () => socket.destroy() });
        } else {
          greeted = true;
          const text = JSON.stringify([0, 1, command, parameters]);
          socket.write(`${Buffer.byteLength(text)}:${text}`);
        }
      }
    });
  });
}
