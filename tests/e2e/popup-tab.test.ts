/** The popup's row for the current page. A real click on the icon gives the extension this page and no other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../harness/chromium.ts';
import { type Backstage, backstageOf, panelOn } from '../../harness/panel.ts';
import { see } from '../../harness/screen.ts';
import { openTestSites, type TestSites } from '../../harness/test-sites.ts';
import { until } from '../../harness/until.ts';
import { STAND_INS } from '../pages/stand-ins.ts';

describe('the popup for the current page', () => {
  let sites: TestSites;
  let browser: Chromium;
  let backstage: Backstage;

  beforeAll(async () => {
    sites = await openTestSites(STAND_INS);
    browser = await openChromium([], { sites });
    backstage = await backstageOf(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  async function openAt(url: string) {
    const screen = await browser.openPage(url);
    await screen.page.setViewport({ width: 1280, height: 800 });
    const panel = await panelOn(screen.page, backstage);
    return { ...screen, panel };
  }

  it('names the step of a known site’s password help, and shows the guide again', async () => {
    const { page, panel } = await openAt('https://www.amazon.se/ap/forgotpassword');
    await panel.see('Step 1 of 4');
    await panel.press('Close the guide');
    await panel.press('On this page');
    await until('no panel', async () => (await panel.text()) === undefined);
    const popup = await browser.clickIcon(page);
    await see(popup, 'This page is Amazon password help, step 1 of 4.');
    await popup.press('Show guide');
    await panel.see('Step 1 of 4');
    await page.close();
  });

  it('guides once on a page that nobody allowed', async () => {
    const { page, panel } = await openAt('https://shop.example/glemt-adgangskode');
    const popup = await browser.clickIcon(page);
    await see(popup, 'shop.example');
    await popup.press('Guide me here');
    await panel.see('Step 1 of 4');
    expect(await backstage.run(`chrome.permissions.contains({ origins: ['https://shop.example/*'] })`)).toBe(
      false,
    );
    await page.close();
  });

  it('refuses to guide on a page whose host deceives, and says what to do', async () => {
    const { page, panel } = await openAt('https://amazon.welcome.example/none');
    const popup = await browser.clickIcon(page);
    await popup.press('Guide me here');
    const shown = await see(popup, 'This is not Amazon');
    expect(shown).toContain('Do not trust the page at amazon.welcome.example.');
    expect(shown).toContain('type www.amazon.com into the address bar');
    expect(shown).not.toContain('Guide me here');
    await panel.see('This is not Amazon');
    await popup.close();
    await page.close();
  });

  it('says so when there is no password help', async () => {
    const { page, panel } = await openAt('https://shop.example/kasse');
    const popup = await browser.clickIcon(page);
    await popup.press('Guide me here');
    await panel.see('No password help on this page');
    await page.close();
  });

  it('opens the page where a site changes passwords, if the site really has one', async () => {
    const { page } = await openAt('https://shop.example/kasse');
    const popup = await browser.clickIcon(page);
    await popup.press('Change the password of this site');
    await until('page for it', async () => page.url().endsWith('/skift-adgangskode'));
    await page.goto('https://yes.shop.example/kasse');
    const again = await browser.clickIcon(page);
    await again.press('Change the password of this site');
    await see(again, 'This site does not say where.');
    await page.close();
  });
});
