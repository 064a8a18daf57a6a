import { createApp } from '../../src/app.ts';
import type { World } from '../../src/world.ts';
import { PASSWORD } from './test-service.ts';

export interface Shown {
  status: number;
  text: string;
  headers: Headers;
}

/** A browser without script: keeps its cookies, follows redirects, sends forms from its own origin. */
export interface PageBrowser {
  visited: string[];
  visit(path: string, form?: FormData | Record<string, string> | [string, string][]): Promise<Shown>;
}

interface PageBrowserOptions {
  /** Those that it has from earlier. */
  cookies?: Record<string, string>;
  /** Told of each answer, before a redirect is followed. */
  onAnswer?: (request: string, shown: Shown) => void;
}

export function openPageBrowser(
  world: World,
  headers: Record<string, string> = {},
  options: PageBrowserOptions = {},
): PageBrowser {
  const app = createApp(world);
  const cookies = new Map(Object.entries(options.cookies ?? {}));
  const browser: PageBrowser = {
    visited: [],
    async visit(path, form) {
      browser.visited.push(path);
      const method = form ? 'POST' : 'GET';
      const response = await app.request(path, {
        method,
        headers: {
          Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          Origin: 'http://localhost:4180',
          ...headers,
        },
        ...(form && { body: form instanceof FormData ? form : new URLSearchParams(form) }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      const shown = { status: response.status, text: await response.text(), headers: response.headers };
      options.onAnswer?.(`${method} ${path}`, shown);
      const next = response.headers.get('Location');
      return next ? browser.visit(next) : shown;
    },
  };
  return browser;
}

/** A browser in which somebody is signed in by password. */
export async function signedInBrowser(world: World, identifier: string, desk = ''): Promise<PageBrowser> {
  const browser = openPageBrowser(world);
  await browser.visit(`${desk}/sign-in`, { identifier, password: PASSWORD });
  return browser;
}
