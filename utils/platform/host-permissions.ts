/** Host permissions of services and of sites to guide on: asked for under a click, one by one or all at once. */
import { browser } from 'wxt/browser';
import { EVERYWHERE } from '../domain/guide/match-patterns.ts';

/** A match pattern has no port: Chromium and Firefox take the host's every port for one. */
export const hostPattern = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** To be called in the click itself, before anything is awaited: Firefox forgets the click otherwise. */
export const requestHostAccess = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [hostPattern(origin)] });

export const hasHostAccess = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(origin)] });

export const requestAllHosts = (): Promise<boolean> => browser.permissions.request({ origins: [EVERYWHERE] });

export const revokeHostAccess = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });
