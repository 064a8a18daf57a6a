/** Chromium ends an idle worker at any time: before, during and after the making of a PIN. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../harness/chromium.ts';
import { agentsNumber, openDesk } from '../../harness/desk.ts';
import { customer, type LiveService, openLiveService } from '../../harness/live-service.ts';
import { type Screen, see } from '../../harness/screen.ts';
import { connected, seeBadge, shownPin, signInAtDesk, tryPinAtDesk } from '../../harness/steps.ts';
import { until } from '../../harness/until.ts';

const HALF_A_MINUTE = 30_000;

/** The kinds of the history's events; false until the worker has created the database. Reading must not create it. */
const READ_HISTORY = `new Promise((resolve) => {
  const opening = indexedDB.open('watchword');
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => resolve(false);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('events').objectStore('events').getAll();
    reading.onsuccess = () => {
      opening.result.close();
      resolve(reading.result.length > 0 && reading.result.map(({ kind }) => kind));
    };
  };
})`;

describe('when the worker dies', () => {
  let service: LiveService;
  let browser: Chromium;
  let popup: Screen;

  beforeEach(async () => {
    service = await openLiveService();
    browser = await openChromium(['http://localhost/*']);
    await (await connected(browser, service)).close();
    popup = await browser.openPopup();
    await see(popup, 'signed in as');
  });
  afterEach(async () => {
    await browser.close();
    await service.close();
  });

  async function expectOnePin(): Promise<string> {
    const pin = await shownPin(popup);
    expect(await service.pinsMade()).toBe(1);
    const kinds = await until('history on disk', () => popup.run<string[] | false>(READ_HISTORY));
    expect(kinds).toEqual(['made']);
    await see(popup, /29:\d\d|30:00/);
    await seeBadge(browser, '30');

    const deskBrowser = await openChromium([]);
    try {
      await tryPinAtDesk(await signInAtDesk(deskBrowser, service), pin, 'The PIN is right');
      // The new worker opens the dead worker's stream again.
      await see(popup, /Used at .* by Maja Berg/);
    } finally {
      await deskBrowser.close();
    }
    return pin;
  }

  it('before a PIN is made, it is made anyway', async () => {
    await browser.killWorker();
    await popup.press('New PIN');
    await expectOnePin();
  });

  it('while a PIN is made, after the service has acknowledged it, there is one PIN', async () => {
    // The worker dies while the answer is on its way. The service has the PIN, and nobody has its digits.
    const hold = Promise.withResolvers<void>();
    const acknowledged = service.holdNextAnswer('/v1/support-pin', hold.promise);
    await popup.press('New PIN');
    await acknowledged;
    await browser.killWorker();
    hold.resolve();
    await expectOnePin();
  });

  it('while a PIN is made, before the service receives the request, there is one PIN', async () => {
    const hold = Promise.withResolvers<void>();
    const asked = service.holdNextRequest('/v1/support-pin', hold.promise);
    await popup.press('New PIN');
    await asked;
    await browser.killWorker();
    hold.resolve();
    await expectOnePin();
  });

  it('after a PIN is made, it is still there, with the right time', async () => {
    await popup.press('New PIN');
    const before = await shownPin(popup);
    await browser.killWorker();
    expect(await expectOnePin()).toBe(before);
  });

  it('and the popup is closed right after the click, the PIN is there when it opens again', async () => {
    const hold = Promise.withResolvers<void>();
    const acknowledged = service.holdNextAnswer('/v1/support-pin', hold.promise);
    await popup.press('New PIN');
    await acknowledged;
    await popup.close();
    await browser.killWorker();
    hold.resolve();
    // The next start of the worker goes on with it. Here the popup starts it, otherwise an alarm does.
    popup = await browser.openPopup();
    await expectOnePin();
  });

  it('while a request is confirmed, after the service has acknowledged it, the card says so', async () => {
    const desk = openDesk(service);
    const asked = await desk.ask('card blocked abroad');
    const { id, confirmation } = asked;
    await see(popup, 'Confirm that it is you?');
    await popup.fill('Your password', customer.password);
    const hold = Promise.withResolvers<void>();
    const acknowledged = service.holdNextAnswer(`/v1/confirmations/${confirmation?.id}/answer`, hold.promise);
    await popup.press(agentsNumber(asked));
    await acknowledged;
    await browser.killWorker();
    hold.resolve();
    await see(popup, /Confirmed at \d/);
    expect((await desk.read(id)).verified).toMatchObject({ how: 'confirmation' });
    const kinds = await until('history on disk', () => popup.run<string[] | false>(READ_HISTORY));
    expect(kinds.toSorted()).toEqual(['asked', 'confirmed']);
  });

  it('while no page is open, its alarm starts another one, which keeps the badge right', async () => {
    await popup.press('New PIN');
    await shownPin(popup);
    await popup.close();
    await browser.killWorker();
    // A minute has passed at the service. The next refresh corrects the deadline by that.
    service.advance(2 * HALF_A_MINUTE + 1000);
    await browser.fireAlarm();
    await seeBadge(browser, '29');
  });
});
