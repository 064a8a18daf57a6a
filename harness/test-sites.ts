/** Web sites on their real host names, on this machine: one https server for all that the browsers ask for. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { answerAmazon } from '../tests/pages/amazon/site.ts';
import { answerApple } from '../tests/pages/apple/site.ts';
import { answerMitid } from '../tests/pages/mitid/site.ts';
import { answerShop } from '../tests/pages/shop/site.ts';
import { passOn } from './proxy.ts';

export interface SiteRequest {
  host: string;
  method: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  cookies: Map<string, string>;
}
export interface SiteAnswer {
  status?: number;
  /** HTML. */
  page?: string;
  /** Where a form leads. */
  goTo?: string;
  /** As `name=value`. */
  cookies?: string[];
  /** Content security policy, where it is not the strictest. */
  policy?: string;
}

/** Firefox wants to be told each. */
export const TEST_HOSTS = [
  'www.amazon.se',
  'www.amazon.nl',
  'www.amazon.com',
  'pre-prod.amazon.se',
  'amazon.se.example.com',
  // With a Cyrillic letter.
  new URL('https://www.аmazon.se').hostname,
  'amaz0n-support.example',
  'parcels.example',
  'account.apple.com',
  'idmsa.apple.com',
  'iforgot.apple.com',
  'account.apple.com.login.example',
  'www.mitid.dk',
  'pp.mitid.dk',
  'mitid-hjaelp.example',
  'shop.example',
  // A service of our own, which stands behind it.
  'konto.nordlys.example',
];

/** The ports on which the processes of a service listen. */
export type Services = Record<string, number[]>;

export interface TestSites {
  port: number;
  close(): Promise<void>;
}

/** As strict as a site may be: what the guide draws must not depend on the page's permission. */
const STRICTEST = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'";

/** Every host that is asked for; those that are no site of their own show what Amazon shows, as a copy would. */
function answer(request: SiteRequest): SiteAnswer {
  const { host } = request;
  if (host.endsWith('shop.example')) return answerShop(request);
  if (host.includes('apple.com')) return answerApple(request);
  return host.includes('mitid') ? answerMitid(request) : answerAmazon(request);
}

/** @param services By host, the services that stand behind this one. */
export async function openTestSites(services: Services = {}): Promise<TestSites> {
  // Signed by nobody: the test browsers are told to take it.
  const { private: key, cert } = await generate();
  const server = createServer({ key, cert }, (request, response) => {
    void (async () => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const ports = services[host];
      if (ports) return passOn(request, response, ports);
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { pathname, searchParams } = new URL(request.url ?? '/', 'https://site.example');
      const {
        status,
        page = '',
        goTo,
        cookies = [],
        policy = STRICTEST,
      } = answer({
        host,
        method: request.method ?? 'GET',
        path: pathname,
        query: searchParams,
        form: new URLSearchParams(Buffer.concat(chunks).toString('utf8')),
        cookies: new Map(
          (request.headers.cookie ?? '').split('; ').map((one) => one.split('=') as [string, string]),
        ),
      });
      response
        .writeHead(status ?? (goTo ? 303 : 200), {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': cookies,
          ...(goTo ? { location: goTo } : { 'content-security-policy': policy }),
        })
        .end(page);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
