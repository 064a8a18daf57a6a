/** The service's account page as the other place to make a PIN, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { openFirefox } from '../../harness/firefox.ts';
import { customer, type LiveService, openLiveService } from '../../harness/live-service.ts';
import { see } from '../../harness/screen.ts';
import { connected, shownPin, signInAtDesk, tryPinAtDesk } from '../../harness/steps.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';
import { until } from '../../harness/until.ts';

describe.each([
  { name: 'Chromium', open: () => openChromium(['http://localhost/*']) },
  { name: 'Firefox', open: () => openFirefox() },
])('the account page in $name', ({ open }) => {
  let service: LiveService;
  let browser: TestBrowser;
  let elsewhere: TestBrowser;
  beforeAll(async () => {
    service = await openLiveService();
    [browser, elsewhere] = await Promise.all([open(), open()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), elsewhere?.close()]);
    await service?.close();
  });

  it('signs in by passkey, makes a PIN in a dialog, and ends the PIN in the popup', async () => {
    await (await connected(browser, service)).close();
    const popup = await browser.openPopup();
    await popup.press('New PIN');
    await shownPin(popup);

    const account = await elsewhere.openPage(new URL('/sign-in', service.url).href);
    await elsewhere.addAuthenticator(account);
    await account.fill('User ID or e-mail address', customer.userId);
    await account.fill('Password', customer.password);
    await account.press('Sign in');
    await account.press('Add a passkey');
    await see(account, /Added /);
    await account.press('Sign out');
    await see(account, 'Prove to our help desk that you are you');
    await account.press('Sign in');
    await account.press('Sign in with a passkey');

    await account.press('Generate PIN');
    await see(account, 'Your support PIN');
    const pin = (await account.run<string>(`document.querySelector('p.digits').textContent`)).replace(
      ' ',
      '',
    );
    expect(await account.run('location.pathname + location.search + location.hash')).not.toContain(pin);
    await see(popup, 'A newer PIN was made elsewhere');
    await account.press('OK');
    // A closed dialog belongs to the old page. The next page has neither the dialog nor the digits.
    await until('page without the digits', () => account.run(`!document.querySelector('dialog, .digits')`));
    await see(account, /You have a PIN that expires at/);
    await account.press('Sign out');

    await tryPinAtDesk(await signInAtDesk(elsewhere, service), pin, 'The PIN is right');
  });
});
