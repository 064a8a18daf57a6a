/** A browser in which the extension has signed in is known to the service: strangers who guess do not make it wait. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { openFirefox } from '../../harness/firefox.ts';
import { customer, type LiveService, openLiveService } from '../../harness/live-service.ts';
import { see } from '../../harness/screen.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';

describe.each([
  { name: 'Chromium', open: () => openChromium(['http://localhost/*']) },
  { name: 'Firefox', open: () => openFirefox() },
])('a known device in $name', ({ open }) => {
  let browser: TestBrowser;
  let service: LiveService;
  beforeAll(async () => {
    [browser, service] = await Promise.all([open(), openLiveService()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.close();
  });

  async function signIn() {
    const screen = await browser.openExtensionPage('connect.html');
    await screen.fill('Address', service.url.host);
    await screen.press('Find');
    await screen.press('Allow and go on');
    await screen.fill('User ID or e-mail address', customer.userId);
    await screen.fill('Password', customer.password);
    await screen.press('Sign in');
    await see(screen, 'Next time without a password?');
    await screen.close();
  }
  async function signInAsStranger(password: string): Promise<number> {
    const response = await fetch(new URL('/v1/session/password', service.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ identifier: customer.userId, password }),
    });
    return response.status;
  }

  it('signs in while strangers must wait', async () => {
    await signIn();
    for (let tries = 0; tries < 10; tries++) expect(await signInAsStranger('wrong')).toBe(401);
    expect(await signInAsStranger(customer.password)).toBe(429);
    await signIn();
  });
});
