/** Web sites on their real host names, on this machine: one https server for everything that the browsers ask for. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { SitePage } from '../utils/domain/site.ts';
import { passOn } from './proxy.ts';

/** Stand-ins for the sites of one company, on the company's host names and on those of its copies. */
export interface StandIn {
  hosts: readonly string[];
  answer(request: SiteRequest): SiteAnswer;
  /** Where it stands in for a known site. */
  proof?: SiteProof;
}

/** Addresses at which a stand-in shows that what `sites/` says of the site is so. */
export interface SiteProof {
  /** By the name of a page: as many addresses as the site has pages of that name. */
  pages: Partial<Record<SitePage['name'], readonly string[]>>;
  /** A copy that passes itself off as the site on a host that is not the site's. */
  copy: string;
}

export interface SiteRequest {
  host: string;
  method: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  cookies: Map<string, string>;
}
export interface SiteAnswer {
  /** The request is never answered. */
  never?: true;
  status?: number;
  /** HTML. */
  page?: string;
  /** Where a form leads to. */
  goTo?: string;
  /** As `name=value`. */
  cookies?: string[];
  /** Content security policy, when it is not the strictest. */
  policy?: string;
}

/** The ports on which the processes of a service listen. */
export type Services = Record<string, number[]>;

export interface TestSites {
  port: number;
  /** Every host that answers here. Firefox needs each of them. */
  hosts: string[];
  close(): Promise<void>;
}

const nothingThere = (): SiteAnswer => ({ status: 404 });

/** As strict as a site can be: the page's policy must not affect what the guide draws. */
const STRICTEST = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'";

/** @param services For each host, the ports of our own services behind it. */
export async function openTestSites(
  standIns: readonly StandIn[],
  services: Services = {},
): Promise<TestSites> {
  const standInOf = new Map(standIns.flatMap(({ hosts, answer }) => hosts.map((host) => [host, answer])));
  // A self-signed certificate. The test browsers are told to accept it.
  const { private: key, cert } = await generate();
  const server = createServer({ key, cert }, (request, response) => {
    void (async () => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const ports = services[host];
      if (ports) return passOn(request, response, ports);
      const answer = standInOf.get(host) ?? nothingThere;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { pathname, searchParams } = new URL(request.url ?? '/', 'https://site.example');
      const {
        status,
        page = '',
        goTo,
        cookies = [],
        policy = STRICTEST,
        never,
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
      if (never) return;
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
    hosts: [...standInOf.keys(), ...Object.keys(services)],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
