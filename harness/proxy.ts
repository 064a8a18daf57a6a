/** A proxy in front of a service: it ends TLS, and passes each request to the next process. */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

let turn = 0;

/** Skips a process that does not answer, like a proxy with health checks. */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  ports: number[],
): Promise<void> {
  const body = await buffer(request);
  turn += 1;
  for (let at = 0; at < ports.length; at++) {
    const answer = await answerOf(request, body, ports[(turn + at) % ports.length] ?? 0);
    if (!answer) continue;
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    response.on('close', () => answer.destroy());
    return;
  }
  response.writeHead(502).end();
}

const answerOf = (
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  port: number,
): Promise<IncomingMessage | undefined> =>
  new Promise((resolve) => {
    const asking = ask({ host: '127.0.0.1', port, path: url, headers, ...(method && { method }) }, resolve);
    asking.on('error', () => resolve(undefined));
    asking.end(body);
  });
