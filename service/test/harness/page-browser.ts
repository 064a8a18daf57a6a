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
  visit(path: string, form?: FormData | Record<string, string> | [string, string][]): Promise<Shown>;
  /** What a page's script sends: JSON, from the page's own origin. */
  send(path: string, body: unknown): Promise<Shown>;
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
      const body = form instanceof FormData ? form : form && new URLSearchParams(form);
      const response = await request(path, body && { body });
      const shown = await shownBy(response);
      options.onAnswer?.(`${form ? 'POST' : 'GET'} ${path}`, shown);
      const next = response.headers.get('Location');
      return next ? browser.visit(next) : shown;
    },
    send: async (path, body) =>
      shownBy(
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

const shownBy = async (response: Response): Promise<Shown> => ({
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
