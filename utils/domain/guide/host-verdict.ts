/**
 * The result of a host check. It is apart from the check, because no script in a page may carry the public suffix list.
 */
import type { SiteId } from '../site.ts';

export type Deception =
  /** Letters of another alphabet, or digits, that look like the letters of the name. */
  | 'letters'
  /** The name is part of the host, but the host belongs to somebody else. */
  | 'name'
  /** A test copy by the site's own developers. */
  | 'staging'
  /** A bare IP address. */
  | 'address'
  /** The page looks like the site but is on another host. */
  | 'imitation'
  /** The right host, but without encryption: anybody on the network can change the page. */
  | 'unencrypted';

export type HostVerdict =
  | { kind: 'site'; host: string; domain: string; site: SiteId }
  | { kind: 'other'; host: string; domain: string }
  | { kind: 'look-alike'; host: string; domain: string; site: SiteId; deception: Deception };

/**
 * Whether the host's name alone deceives, so that a warning needs no more than something to type into. A site's own
 * test copy deceives nobody by its name.
 */
export const isHostDeception = (verdict: HostVerdict): boolean =>
  verdict.kind === 'look-alike' && ['letters', 'name', 'unencrypted'].includes(verdict.deception);
