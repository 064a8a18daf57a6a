/** Host permissions of services and of guided sites. They are requested in a click, one by one or all at once. */
import { browser } from 'wxt/browser';
import { EVERYWHERE } from '../domain/guide/match-patterns.ts';

/** A match pattern has no port, so it covers every port of the host in Chromium and Firefox. */
export const hostPattern = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** Must be called directly in the click, before any `await`: Firefox no longer counts it as a click otherwise. */
export const requestHostAccess = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [hostPattern(origin)] });

export const hasHostAccess = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(origin)] });

export const requestAllHosts = (): Promise<boolean> => browser.permissions.request({ origins: [EVERYWHERE] });

export const revokeHostAccess = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });
