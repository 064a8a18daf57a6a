import type { Site } from '../site.ts';

const patternsOf = ({ hosts, paths }: Site): string[] =>
  hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`));

/** The guide's script for a page. Known sites have their own, which knows their pages. */
export const scriptFor = (site: Site | undefined): string =>
  `content-scripts/${site ? `guide-${site.id}` : 'guide'}.js`;

/** Where the guide runs without being asked: on the known sites' own hosts, and only on their sign-in paths. */
export const installScripts = (sites: readonly Site[]): { matches: string[]; js: string[] }[] =>
  sites.map((site) => ({ matches: patternsOf(site), js: [scriptFor(site)] }));

/** The hosts alone, as permissions need them. */
export const installOrigins = (sites: readonly Site[]): string[] =>
  sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** Of all allowed patterns, those that the person allowed after the install. */
export function allowedByPerson(patterns: readonly string[], sites: readonly Site[]): string[] {
  // Chromium lists the patterns of content scripts among the permissions.
  const installed = new Set([...installOrigins(sites), ...sites.flatMap(patternsOf)]);
  return patterns.filter((pattern) => !installed.has(pattern)).toSorted();
}

/** Every encrypted site. */
export const EVERYWHERE = 'https://*/*';

export const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\/|\/.*$/g, '');
