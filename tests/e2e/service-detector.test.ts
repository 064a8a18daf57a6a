/** The detector on the service's own pages, in every language: the guide recognises each way to a new password. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleDetector } from '../../harness/detector-bundle.ts';
import { launchChromium } from '../../harness/launch-chromium.ts';
import { customer, type LiveService, openLiveService } from '../../harness/live-service.ts';
import { LANGUAGES } from '../../protocol/languages.ts';
import { createApp } from '../../service/src/app.ts';

let browser: Browser;
let page: Page;
let spotter: string;
let service: LiveService;

beforeAll(async () => {
  [browser, spotter, service] = await Promise.all([launchChromium(), bundleDetector(), openLiveService()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await service.close();
});

/** @returns The step of each page on the way, by its name. */
async function walk(language: string): Promise<Record<string, string>> {
  const app = createApp(service.world);
  const cookies = new Map<string, string>();
  const seen: Record<string, string> = {};

  async function go(path: string, form?: Record<string, string>): Promise<{ path: string; html: string }> {
    const response = await app.request(path, {
      method: form ? 'POST' : 'GET',
      headers: {
        Origin: service.url.origin,
        'Accept-Language': language,
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = response.headers.get('Location');
    return next ? go(next) : { path, html: await response.text() };
  }

  async function spot(name: string, shown: Promise<{ path: string; html: string }>): Promise<void> {
    const { path, html } = await shown;
    await page.setContent(html);
    await page.evaluate(`${spotter};0`);
    seen[name] = await page.evaluate(
      (address) => globalThis.spot(document, new URL(address) as unknown as Location).step,
      `https://konto.nordlys.example${path}`,
    );
  }

  const { userId, password } = customer;
  await spot('home', go('/'));
  await spot('sign-in', go('/sign-in'));
  await spot('identifier', go('/password-help'));
  await spot('way', go('/password-help', { identifier: userId }));
  await spot('code', go('/password-help/way', { via: 'email', postalCode: '5003' }));
  await spot('wrong code', go('/password-help/code', { code: 'x' }));
  await service.world.notifier.settled();
  const code = /#(\d{8})$/.exec(service.world.notifier.outbox?.[0]?.text ?? '')?.[1] ?? '';
  await spot('new password', go('/password-help/code', { code }));
  await spot('activation', go('/activate'));
  await spot('recovery', go('/recover'));
  await spot('recovery code', go('/recover/code'));
  await go('/sign-in', { identifier: userId, password });
  await spot('account', go('/account'));
  await spot('security', go('/account/security'));
  service.advance(24 * 3_600_000);
  return seen;
}

it.each(LANGUAGES)('recognises each page, in %s', async (language) => {
  expect(await walk(language)).toEqual({
    home: 'none',
    'sign-in': 'none',
    identifier: 'identifier',
    way: 'extra-check',
    code: 'code',
    'wrong code': 'code',
    'new password': 'new-password',
    activation: 'code',
    recovery: 'identifier',
    // This page asks for the address first.
    'recovery code': 'identifier',
    account: 'none',
    security: 'none',
  });
});
