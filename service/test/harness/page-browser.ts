import { createApp } from '../../src/app.ts';
import type { World } from '../../src/world.ts';
import { PASSWORD } from './test-service.ts';

export interface Shown {
  status: number;
  text: string;
  headers: Headers;
}

/** A browser without script. It keeps cookies, follows redirects, and sends forms from its own origin. */
export interface PageBrowser {
  visited: string[];
  visit(path: string, form?: Record<string, string> | [string, string][]): Promise<Shown>;
}

export function openPageBrowser(world: World, headers: Record<string, string> = {}): PageBrowser {
  const app = createApp(world);
  const cookies = new Map<string, string>();
  const browser: PageBrowser = {
    visited: [],
    async visit(path, form) {
      browser.visited.push(path);
      const response = await app.request(path, {
        method: form ? 'POST' : 'GET',
        headers: {
          Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          Origin: 'http://localhost:4180',
          ...headers,
        },
        ...(form && { body: new URLSearchParams(form) }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      const next = response.headers.get('Location');
      if (next) return browser.visit(next);
      return { status: response.status, text: await response.text(), headers: response.headers };
    },
  };
  return browser;
}

/** A browser in which somebody has signed in by password. */
export async function signedInBrowser(world: World, identifier: string, desk = ''): Promise<PageBrowser> {
  const browser = openPageBrowser(world);
  await browser.visit(`${desk}/sign-in`, { identifier, password: PASSWORD });
  return browser;
}
