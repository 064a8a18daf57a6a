import type { Site } from '../../sites/site.ts';

/** Where the guide comes without being asked: the known sites' own hosts, and there only the paths of signing in. */
export const installPatterns = (sites: readonly Site[]): string[] =>
  sites.flatMap(({ hosts, paths }) => hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`)));

/** The hosts alone, as permissions know them. */
export const installOrigins = (sites: readonly Site[]): string[] =>
  sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** Of all patterns that are allowed, those that came after the install. */
export function allowedByPerson(patterns: readonly string[], sites: readonly Site[]): string[] {
  // Chromium counts the patterns of scripts among the permissions.
  const installed = new Set([...installOrigins(sites), ...installPatterns(sites)]);
  return patterns.filter((pattern) => !installed.has(pattern)).toSorted();
}

/** Every site that is encrypted. */
export const EVERYWHERE = 'https://*/*';

export const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\/|\/.*$/g, '');
