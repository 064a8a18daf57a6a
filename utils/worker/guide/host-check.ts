/** Whether the page stands where it seems to stand: only the host tells, never what the page looks like. */
import { toUnicode } from 'punycode/';
import { parse } from 'tldts';
import type { Deception, HostVerdict } from '../../domain/guide/host-verdict.ts';
import type { SiteId, SiteProfile } from '../../domain/site.ts';
import { skeleton } from './confusables.ts';

/** In the first labels of hosts on which makers try out their pages. */
const STAGING = /(^|[.-])(pp|pre-?prod|pre-?production|dev|development|test|staging|beta|gamma|integ)[.-]/;

const domainOf = (host: string) => parse(host, { allowPrivateDomains: true }).domain ?? host;

/**
 * @param url The address that the browser gives, never the page.
 * @param impersonated The site that the page imitates, as the script in the page found it.
 * @returns The host to show, in the letters that its makers chose; `domain` is the registrable one, by the public suffix list.
 */
export function checkHost(
  url: URL,
  impersonated: SiteId | undefined,
  sites: readonly SiteProfile[],
): HostVerdict {
  const host = toUnicode(url.hostname);
  const domain = domainOf(url.hostname);
  for (const site of sites) {
    const deception = deceptionAt(url, host, domain, site, impersonated === site.id);
    if (deception) return { kind: 'look-alike', host, domain: toUnicode(domain), site: site.id, deception };
    if (site.hosts.includes(url.hostname)) return { kind: 'site', host, domain, site: site.id };
  }
  return { kind: 'other', host, domain: toUnicode(domain) };
}

const wordsOf = (host: string) => ` ${host.replace(/[.-]/g, ' ')} `;

/** A name that is an everyday word too, as a fruit's, counts only where letters of other alphabets play it. */
const namesOf = ({ brands, name }: SiteProfile, host: string) => [
  ...brands.filter((brand) => !brand.includes(' ')),
  ...(/[^\0-\x7f]/.test(host) ? [name.toLowerCase()] : []),
];

function deceptionAt(
  url: URL,
  host: string,
  domain: string,
  site: SiteProfile,
  impersonated: boolean,
): Deception | undefined {
  if (site.hosts.includes(url.hostname)) return url.protocol === 'https:' ? undefined : 'unencrypted';
  if (site.relatedDomains.includes(domain)) return undefined;
  if (site.hosts.some((known) => domainOf(known) === domain))
    return STAGING.test(host) ? 'staging' : undefined;
  const words = wordsOf(host);
  if (site.brands.some((brand) => words.includes(` ${brand} `))) return 'name';
  if (namesOf(site, host).some((name) => skeleton(words).includes(` ${skeleton(name)} `))) return 'letters';
  if (!impersonated) return undefined;
  return parse(url.hostname).isIp ? 'address' : 'imitation';
}
