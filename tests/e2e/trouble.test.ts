/** Bad addresses, lying services, wrong clocks and broken connections, as people meet them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../harness/chromium.ts';
import { type LiveService, openLiveService } from '../../harness/live-service.ts';
import { see, text } from '../../harness/screen.ts';
import { connected, seeBadge, shownPin } from '../../harness/steps.ts';
import { until } from '../../harness/until.ts';

const HOUR = 3_600_000;

describe('connecting', () => {
  let browser: Chromium;
  let server: Server | undefined;
  beforeEach(async () => {
    browser = await openChromium(['http://localhost/*']);
  });
  afterEach(async () => {
    await browser.close();
    server?.close();
    server = undefined;
  });

  async function somebody(answer: string, status = 200): Promise<string> {
    const listener = createServer((_request, response) => {
      response.writeHead(status, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' });
      response.end(answer);
    });
    server = listener;
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    return `localhost:${(listener.address() as AddressInfo).port}`;
  }

  async function expectAnswer(address: string, words: string) {
    const connect = await browser.openExtensionPage('connect.html');
    await connect.fill('Address', address);
    await connect.press('Find');
    await see(connect, words);
    // The typed text is still there, and can be corrected.
    expect(await connect.run(`document.querySelector('input[name=address]').value`)).toBe(address);
  }

  const honest = {
    version: 1,
    name: 'Nordlys Bank',
    supportPin: { digits: 4, lifetime: 1_800_000 },
    signIn: ['password'],
  };

  it('says that a text is no address', () => expectAnswer('my bank', 'That is not an address.'));

  it('says that an address is not secure', () =>
    expectAnswer('http://bank.example', 'That address is not secure.'));

  it('says that nobody answers', () => expectAnswer('localhost:1', 'Nobody answers at that address.'));

  it('says that a site is no service', async () =>
    expectAnswer(await somebody('<html>'), 'That site has no support PIN.'));

  it('says that a site is no service when it does not know the address', async () =>
    expectAnswer(await somebody('{}', 404), 'That site has no support PIN.'));

  it('warns of a service that poses as another host', async () => {
    const lie = { ...honest, api: 'https://account.bank.example/v1', relyingParty: 'account.bank.example' };
    await expectAnswer(await somebody(JSON.stringify(lie)), 'That site gives itself out for another one.');
  });

  it('says which password was wrong, and keeps the typed text', async () => {
    const service = await openLiveService();
    const connect = await browser.openExtensionPage('connect.html');
    await connect.fill('Address', service.url.host);
    await connect.press('Find');
    await connect.press('Allow and go on');
    await connect.fill('User ID or e-mail address', 'liv');
    await connect.fill('Password', 'a guess');
    await connect.press('Sign in');
    await see(connect, 'That is not right. Check the user ID and the password.');
    expect(await connect.run(`document.querySelector('input[name=identifier]').value`)).toBe('liv');
    await service.close();
  });
});

describe('a PIN', () => {
  let service: LiveService;
  let browser: Chromium;
  beforeEach(async () => {
    service = await openLiveService();
    browser = await openChromium(['http://localhost/*']);
  });
  afterEach(async () => {
    await browser.close();
    await service.close();
  });

  it.each([HOUR, -HOUR])(
    'counts down rightly when the two clocks are %d ms apart, and says so',
    async (apart) => {
      service.advance(apart);
      await (await connected(browser, service)).close();
      const popup = await browser.openPopup();
      await popup.press('New PIN');
      await shownPin(popup);
      await see(popup, /29:5\d|30:00/);
      await see(
        popup,
        'The clock of this device is wrong by about 1 hour. The countdown is right all the same.',
      );
      await seeBadge(browser, '30');
    },
  );

  it('is requested again by the same click when the network loses it, and stays one PIN', async () => {
    await (await connected(browser, service)).close();
    const popup = await browser.openPopup();
    service.breakNextAnswer('/v1/support-pin');
    await popup.press('New PIN');
    await see(popup, 'The service cannot be reached. Check your connection and try again.');
    await popup.press('Try again');
    await shownPin(popup);
    expect(await service.pinsMade()).toBe(1);
  });

  it('stays visible when the service goes away', async () => {
    await (await connected(browser, service)).close();
    const popup = await browser.openPopup();
    await popup.press('New PIN');
    const pin = await shownPin(popup);
    await popup.close();
    await service.stopListening();
    const again = await browser.openPopup();
    await see(again, 'The service cannot be reached.');
    await see(again, 'What you see is the last that is known.');
    expect(await shownPin(again)).toBe(pin);
  });

  it('is not made more often than the service allows, and the popup says until when', async () => {
    await (await connected(browser, service)).close();
    const popup = await browser.openPopup();
    for (let count = 1; count <= 5; count++) {
      await popup.press('New PIN');
      await until(`PIN ${count}`, async () => (await service.pinsMade()) === count);
      await see(popup, 'works once');
    }
    const last = await shownPin(popup);
    await popup.press('New PIN');
    await see(popup, /That was too many in a short time\. You can try again at /);
    expect(await shownPin(popup)).toBe(last);

    // The service was asked again meanwhile. The popup does not claim that a PIN is being made.
    await popup.close();
    const again = await browser.openPopup();
    await see(again, 'Try again');
    expect(await shownPin(again)).toBe(last);
    service.advance(15 * 60_000);
    await again.press('Try again');
    await until('PIN 6', async () => (await service.pinsMade()) === 6);
    await see(again, 'works once');
    expect(await text(again)).not.toContain('too many');
  });

  it('is replaced by one that was made elsewhere, and the popup says so', async () => {
    await (await connected(browser, service)).close();
    const popup = await browser.openPopup();
    await popup.press('New PIN');
    await shownPin(popup);
    const { makeSupportPin } = await import('../../service/src/flows/support-pin.ts');
    const liv = await service.world.database
      .selectFrom('account')
      .selectAll()
      .where('user_id', '=', 'liv')
      .executeTakeFirstOrThrow();
    await makeSupportPin(service.world, liv, crypto.randomUUID());
    await see(popup, 'A newer PIN was made elsewhere');
  });

  it('fails at once when the session has ended elsewhere, and is made after signing in again', async () => {
    await (await connected(browser, service)).close();
    const popup = await browser.openPopup();
    // The requests that the popup makes on opening would notice it, and remove the button.
    await popup.run(`chrome.runtime.sendMessage({ name: 'supportPin.refresh', ask: {} })`);
    await service.world.database.deleteFrom('session').execute();
    await popup.press('New PIN');
    await see(popup, 'You are signed out. Sign in again to make a PIN.');
    await see(popup, 'signed out, liv.strand@example.org');
    await popup.close();

    await (await connected(browser, service)).close();
    const again = await browser.openPopup();
    expect(await see(again, 'signed in as')).not.toContain('Making your PIN');
    expect(await service.pinsMade()).toBe(0);
    await again.press('New PIN');
    await shownPin(again);
  });

  it('is not offered once the popup knows that the session has ended elsewhere', async () => {
    await (await connected(browser, service)).close();
    await service.world.database.deleteFrom('session').execute();
    const popup = await browser.openPopup();
    await see(popup, 'signed out, liv.strand@example.org');
    expect(await popup.run('document.body.innerText')).not.toContain('New PIN');
  });

  it('is gone with the session when the person signs out, here and at the service', async () => {
    await (await connected(browser, service)).close();
    const popup = await browser.openPopup();
    await popup.press('New PIN');
    await shownPin(popup);
    await popup.close();
    const options = await browser.openExtensionPage('options.html');
    await options.press('Remove');
    await see(options, 'No service is connected.');
    const mayReach = () =>
      browser.runInWorker(`chrome.permissions.contains({ origins: ['http://localhost/*'] })`);
    // The last step of removing an account gives the permission back.
    await until('the permission is given back', async () => !(await mayReach()));
    expect(await browser.badge()).toBe('');
    expect(await service.world.database.selectFrom('code').selectAll().execute()).toEqual([]);
    expect(await service.world.database.selectFrom('session').selectAll().execute()).toEqual([]);
    expect(await browser.runInWorker('chrome.storage.session.get(null)')).toEqual({
      confirmations: {},
      statuses: {},
      tokens: {},
    });
  });
});
