/** Does the main job in real browsers without a display, with a picture of each step. */
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openChromium } from '../harness/chromium.ts';
import { agent, customer, openLiveService } from '../harness/live-service.ts';
import { type Screen, see } from '../harness/screen.ts';
import {
  connectByPassword,
  createPasskeyIn,
  shownPin,
  signInAtDesk,
  tryPinAtDesk,
} from '../harness/steps.ts';

/** @param pictures Folder for the pictures. @throws Error when a step fails. */
export async function doMainJob(pictures: string): Promise<void> {
  const service = await openLiveService();
  const [browser, deskBrowser] = await Promise.all([openChromium(['http://localhost/*']), openChromium([])]);
  try {
    const done = async (what: string, screen: Screen, picture: string) => {
      const file = join(pictures, `${picture}.png`) as `${string}.png`;
      await (screen as Screen & { page: Page }).page.screenshot({ path: file });
      console.log(`✓ ${what}\n  ${file}`);
    };
    console.log(`✓ The service runs at ${service.url.origin}, on an embedded database.`);

    const connect = await browser.openExtensionPage('connect.html');
    await browser.addAuthenticator(connect);
    await connectByPassword(connect, service);
    await createPasskeyIn(connect);
    await done(`${customer.name} is signed in, and has a passkey now.`, connect, '1-connected');
    await connect.close();

    const popup = await browser.openPopup();
    await popup.press('New PIN');
    const pin = await shownPin(popup);
    const shown = await see(popup, /Until .*\./);
    await done(`The PIN is ${pin}. ${/Until [^.]*\./.exec(shown)?.[0] ?? ''}`, popup, '2-new-pin');

    const desk = await signInAtDesk(deskBrowser, service);
    await tryPinAtDesk(desk, pin, 'The PIN is right');
    await done(`${agent.name} has redeemed it at the help desk, and sees limited data.`, desk, '3-help-desk');

    const used = await see(popup, /Used at .* by .*/);
    await done(`The popup says: "${/Used at .*/.exec(used)?.[0]}"`, popup, '4-used');

    await tryPinAtDesk(desk, pin, 'The PIN is not right');
    await done('The same PIN is refused the second time.', desk, '5-refused');
    console.log('\nThe main job is done.');
  } finally {
    await Promise.all([browser.close(), deskBrowser.close()]);
    await service.close();
  }
}
