/** What a host turned out to be. Apart from the check, whose public suffix list no script in a page shall carry. */
import type { SiteId } from '../site.ts';

export type Deception =
  /** Letters of another alphabet, or digits, in place of the name's own. */
  | 'letters'
  /** The name stands in the host, which belongs to somebody else. */
  | 'name'
  /** A test copy by the site's own makers. */
  | 'staging'
  /** A bare IP address. */
  | 'address'
  /** The page looks like the site but stands elsewhere. */
  | 'imitation'
  /** The right host, but anybody on the way can change what it says. */
  | 'unencrypted';

export type HostVerdict =
  | { kind: 'site'; host: string; domain: string; site: SiteId }
  | { kind: 'other'; host: string; domain: string }
  | { kind: 'look-alike'; host: string; domain: string; site: SiteId; deception: Deception };
