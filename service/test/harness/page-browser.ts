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
  /** What a page's script sends: JSON, from the page's own origin. */
  send(path: string, body: unknown): Promise<Shown>;
}

export function openPageBrowser(world: World, headers: Record<string, string> = {}): PageBrowser {
  const app = createApp(world);
  const cookies = new Map<string, string>();
  const browser: PageBrowser = {
    visited: [],
    async visit(path, form) {
      browser.visited.push(path);
      const response = await request(path, form && { body: new URLSearchParams(form) });
      const next = response.headers.get('Location');
      if (next) return browser.visit(next);
      return shown(response);
    },
    send: async (path, body) =>
      shown(
        await request(path, {
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json' },
        }),
      ),
  };
  return browser;

  async function request(path: string, content?: RequestInit): Promise<Response> {
    const response = await app.request(path, {
      method: content ? 'POST' : 'GET',
      ...content,
      headers: {
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        Origin: 'http://localhost:4180',
        ...headers,
        ...content?.headers,
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  }
}

const shown = async (response: Response): Promise<Shown> => ({
  status: response.status,
  text: await response.text(),
  headers: response.headers,
});

/** A browser in which somebody is signed in by password. */
export async function signedInBrowser(world: World, identifier: string, desk = ''): Promise<PageBrowser> {
  const browser = openPageBrowser(world);
  await browser.visit(`${desk}/sign-in`, { identifier, password: PASSWORD });
  return browser;
}
