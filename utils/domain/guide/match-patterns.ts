import type { SiteProfile } from '../site.ts';

const patternsOf = ({ hosts, paths }: SiteProfile): string[] =>
  hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`));

/** The guide's script for a page: on a known site's hosts the one that knows its pages. */
export const scriptFor = (site: SiteProfile | undefined): string =>
  `content-scripts/${site ? `guide-${site.id}` : 'guide'}.js`;

/** Where the guide comes without being asked: the known sites' own hosts, and there only the paths of signing in. */
export const installScripts = (sites: readonly SiteProfile[]): { matches: string[]; js: string[] }[] =>
  sites.map((site) => ({ matches: patternsOf(site), js: [scriptFor(site)] }));

/** The hosts alone, as permissions know them. */
export const installOrigins = (sites: readonly SiteProfile[]): string[] =>
  sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** Of all patterns that are allowed, those that came after the install. */
export function allowedByPerson(patterns: readonly string[], sites: readonly SiteProfile[]): string[] {
  // Chromium counts the patterns of scripts among the permissions.
  const installed = new Set([...installOrigins(sites), ...sites.flatMap(patternsOf)]);
  return patterns.filter((pattern) => !installed.has(pattern)).toSorted();
}

/** Every encrypted site. */
export const EVERYWHERE = 'https://*/*';

export const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\/|\/.*$/g, '');
