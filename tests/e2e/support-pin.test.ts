/** The main job, in both browsers: from connecting to "used, by whom". */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { openFirefox } from '../../harness/firefox.ts';
import { type LiveService, openLiveService } from '../../harness/live-service.ts';
import { type Screen, see } from '../../harness/screen.ts';
import {
  connectByPasskey,
  connectByPassword,
  createPasskeyIn,
  seeBadge,
  shownPin,
  signInAtDesk,
  tryPinAtDesk,
} from '../../harness/steps.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';
import { until } from '../../harness/until.ts';

const HALF_AN_HOUR = 30 * 60_000;

describe.each([
  { name: 'Chromium', open: () => openChromium(['http://localhost/*']) },
  { name: 'Firefox', open: () => openFirefox() },
])('a support PIN in $name', ({ open }) => {
  let service: LiveService;
  let browser: TestBrowser;
  /** The agent uses another machine. A click in the person's own window would close the popup. */
  let deskBrowser: TestBrowser;
  let desk: Screen;
  let popup: Screen;

  beforeAll(async () => {
    service = await openLiveService();
    [browser, deskBrowser] = await Promise.all([open(), open()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), deskBrowser?.close()]);
    await service?.close();
  });

  it('welcomes somebody who has no account yet', async () => {
    const welcome = await browser.openPopup();
    await see(welcome, 'Prove to a help desk that it is you');
    await welcome.close();
  });

  it('connects by password and adds a passkey', async () => {
    const connect = await browser.openExtensionPage('connect.html');
    await browser.addAuthenticator(connect);
    await connectByPassword(connect, service);
    await createPasskeyIn(connect);
    const added = await service.world.database.selectFrom('passkey').selectAll().execute();
    expect(added).toHaveLength(1);

    await connectByPasskey(connect, service);
    const [used] = await service.world.database.selectFrom('passkey').selectAll().execute();
    expect(used?.last_used_at).not.toBeNull();
    const deeds = await service.world.database.selectFrom('audit').select('action').execute();
    expect(deeds.filter(({ action }) => action === 'session.started')).toHaveLength(2);
    await connect.close();
  });

  it('is made in the toolbar popup, and used by the desk while the popup is open', async () => {
    desk = await signInAtDesk(deskBrowser, service);
    popup = await browser.openPopup();
    await popup.press('New PIN');
    const pin = await shownPin(popup);
    await see(popup, /Until .*\. A new PIN ends this one\./);
    await see(popup, /29:5\d|30:00/);
    await seeBadge(browser, '30');

    await tryPinAtDesk(desk, pin, 'The PIN is right');
    await see(desk, 'You are talking to Liv Strand.');
    await see(desk, 'FJ5-7K2M-0913');
    await see(desk, 'l•••@example.org');

    await see(popup, /Used at .* by Maja Berg/);
    await seeBadge(browser, '✓');

    await tryPinAtDesk(desk, pin, 'The PIN is not right');
  });

  it('is refused after a newer one was made', async () => {
    await popup.press('New PIN');
    const older = await shownPin(popup);
    await popup.press('New PIN');
    const newer = await until('another PIN', async () => {
      const pin = await shownPin(popup);
      return pin !== older && pin;
    });
    await tryPinAtDesk(desk, older, 'The PIN is not right');
    await tryPinAtDesk(desk, newer, 'The PIN is right');
    await see(popup, /Used at .* by Maja Berg/);
  });

  it('is refused when it has expired', async () => {
    await popup.press('New PIN');
    const pin = await shownPin(popup);
    service.advance(HALF_AN_HOUR);
    await tryPinAtDesk(desk, pin, 'The PIN is not right');
    await see(popup, 'This PIN has expired');
  });
});
