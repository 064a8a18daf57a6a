/** From a typed address to a service that has proved to speak the protocol. */
import { DISCOVERY_PATH, Discovery } from '../../protocol/protocol.ts';
import type { ConnectedService } from '../domain/account.ts';
import { parseUrl } from '../domain/url.ts';
import { PLAIN_REQUEST, readText } from './service-client.ts';

export type DiscoveryFault =
  | 'not-an-address'
  /** Plain http is allowed on this machine only. Anywhere else, others on the network could read the PIN. */
  | 'not-secure'
  | 'no-answer'
  | 'no-service'
  /** It speaks the protocol, but claims to be another host. */
  | 'lies';

export type Discovered = { ok: true; service: ConnectedService } | { ok: false; fault: DiscoveryFault };

const TIMEOUT_MS = 8_000;

const LOCAL_HOSTS = ['localhost', '127.0.0.1'];

/** "bank.example", "https://bank.example/help" and "localhost:4180" are all valid. */
export function originOf(typed: string): { ok: true; origin: string } | { ok: false; fault: DiscoveryFault } {
  const text = typed.trim();
  const local = LOCAL_HOSTS.some((host) => new RegExp(`^${host}(:\\d+)?(/|$)`).test(text));
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${local ? 'http' : 'https'}://${text}`;
  const url = parseUrl(withScheme);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    return { ok: false, fault: 'not-an-address' };
  const { hostname } = url;
  if (!LOCAL_HOSTS.includes(hostname) && !hostname.includes('.'))
    return { ok: false, fault: 'not-an-address' };
  if (url.protocol === 'http:' && !LOCAL_HOSTS.includes(hostname)) return { ok: false, fault: 'not-secure' };
  return { ok: true, origin: url.origin };
}

/** Asks the host what it is. Anybody may read the answer, so this needs no permission. */
export async function discover(typed: string, fetch = globalThis.fetch): Promise<Discovered> {
  const address = originOf(typed);
  if (!address.ok) return address;
  const { origin } = address;
  let document: unknown;
  try {
    const response = await fetch(origin + DISCOVERY_PATH, {
      ...PLAIN_REQUEST,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return { ok: false, fault: 'no-service' };
    document = JSON.parse(await readText(response));
  } catch (error) {
    return { ok: false, fault: error instanceof SyntaxError ? 'no-service' : 'no-answer' };
  }
  const parsed = Discovery.safeParse(document);
  if (!parsed.success) return { ok: false, fault: 'no-service' };
  const service = { ...parsed.data, origin };
  return isHonest(service) ? { ok: true, service } : { ok: false, fault: 'lies' };
}

/** The host that was asked must be the one that gets the password and owns the passkeys. */
function isHonest({ origin, api, relyingParty }: ConnectedService): boolean {
  const base = new URL(api);
  // Paths are appended to it as text: after a query or a name they would lead elsewhere.
  return (
    base.href === base.origin + base.pathname &&
    base.origin === origin &&
    relyingParty === new URL(origin).hostname
  );
}
