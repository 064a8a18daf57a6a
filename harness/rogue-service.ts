/** A service that speaks the protocol and is nobody's friend: each of its answers is for the test to choose. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import {
  type ConfirmationState,
  DISCOVERY_PATH,
  type Discovery,
  type Session,
} from '../protocol/protocol.ts';

interface RogueAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

type Answering = (body: unknown) => RogueAnswer | Promise<RogueAnswer>;

export interface RogueService {
  url: URL;
  name: string;
  /** By method and path, "POST /v1/session/passkey". What stands nowhere is not found. */
  answers: Record<string, Answering>;
  /** Methods and paths that were asked for, the oldest first. */
  asked: string[];
  discovery: Discovery;
  close(): Promise<void>;
}

const HOUR = 3_600_000;

/** Bound to an address that no cookie, no permission and no passkey of "localhost" is for. */
const HOST = '127.0.0.1';

export async function openRogueService(): Promise<RogueService> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', service.url);
      const key = `${request.method} ${pathname}`;
      service.asked.push(key);
      const body = await text(request);
      const answer = service.answers[key];
      const {
        status = 200,
        headers = {},
        body: said,
      } = answer ? await answer(body === '' ? undefined : JSON.parse(body)) : { status: 404 };
      response
        .writeHead(status, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          ...headers,
        })
        .end(said === undefined ? undefined : JSON.stringify(said));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const url = new URL(`http://${HOST}:${(server.address() as AddressInfo).port}`);
  const discovery: Discovery = {
    version: 1,
    name: 'Rogue Bank',
    api: new URL('/v1', url).href,
    relyingParty: HOST,
    supportPin: { digits: 4, lifetime: HOUR },
    signIn: ['passkey', 'password'],
  };
  const nobodyAsks: ConfirmationState = { serverNow: Date.now(), proof: 'password', confirmations: [] };
  const service: RogueService = {
    url,
    name: discovery.name,
    discovery,
    asked: [],
    answers: {
      [`GET ${DISCOVERY_PATH}`]: () => ({ body: service.discovery }),
      'POST /v1/session/password': () => ({ body: rogueSession() }),
      'GET /v1/confirmations': () => ({ body: nobodyAsks }),
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return service;
}

export const rogueSession = (): Session => ({
  token: 'r'.repeat(43),
  expiresAt: Date.now() + HOUR,
  serverNow: Date.now(),
  person: { id: 'rogue-1', name: 'Liv Strand', email: 'liv.strand@example.org', passkeys: 0 },
});

const Json = z.record(z.string(), z.unknown());

/** Asks another service the same question, as the rogue does that passes one on. */
export async function passOnTo(
  service: { url: URL },
  path: string,
  body?: unknown,
  token?: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(new URL(`/v1${path}`, service.url), {
    method: 'POST',
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const said = await response.text();
  return { status: response.status, body: said === '' ? {} : Json.parse(JSON.parse(said)) };
}
