/** The guide on real host names, in both browsers: from the first box to the saved password. */

import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { allowEverywhere, choose, type PanelScreen, panelOn, pressInSettings } from '../../harness/panel.ts';
import { type Screen, see } from '../../harness/screen.ts';
import { until } from '../../harness/until.ts';
import { RIGHT_CODE } from '../pages/amazon/site.ts';
import { BROWSERS, onSites } from './on-sites.ts';

describe.each(BROWSERS)('the guide in $name', ({ open }) => {
  const on = onSites(open);

  interface Guided extends Screen {
    page: Page;
    panel: PanelScreen;
  }

  async function openGuided(url: string): Promise<Guided> {
    const screen = await on.browser.openPage(url);
    await screen.page.setViewport({ width: 1280, height: 800 });
    return { ...screen, panel: await panelOn(screen.page, on.backstage) };
  }

  /** Nothing will appear, so the test waits until the page's script has scanned it. */
  async function expectQuiet({ page, panel, close }: Guided): Promise<void> {
    await until('script in the page', () => panel.looked());
    expect(await panel.text(), page.url()).toBeUndefined();
    await close();
  }

  /** Types the address that decides how the stand-in answers. */
  async function begin(guided: Guided, email: string, label: string): Promise<void> {
    await guided.fill(label, email);
    await guided.page.click('input#continue');
  }

  describe.each([
    {
      host: 'www.amazon.se',
      guide: 'da',
      email: 'E-post eller mobilnummer',
      code: 'Ange engångslösenord',
      passwords: ['Nytt lösenord', 'Skriv lösenordet igen'],
      sent: '#cvf-submit-otp-button input',
      words: {
        title: 'Adgangskodehjælp hos Amazon',
        first: 'Trin 1 af 4',
        code: 'Skriv koden på 6 cifre',
        password: 'Den gælder for alle Amazon-konti med den e-mailadresse.',
        done: 'Adgangskoden er skiftet',
      },
    },
    {
      host: 'www.amazon.nl',
      guide: 'nb',
      email: 'E-mailadres of mobiel nummer',
      code: 'Voer het eenmalige wachtwoord in',
      passwords: ['Nieuw wachtwoord', 'Wachtwoord nogmaals'],
      sent: '#cvf-page-content input[type=submit]',
      words: {
        title: 'Passordhjelp hos Amazon',
        first: 'Steg 1 av 4',
        code: 'Skriv inn koden på 6 sifre',
        password: 'Det gjelder alle Amazon-kontoer med den e-postadressen.',
        done: 'Passordet er byttet',
      },
    },
    {
      host: 'www.amazon.com',
      guide: 'sv',
      email: 'Email or mobile phone number',
      code: 'Enter OTP',
      passwords: ['New password', 'Password again'],
      sent: '#cvf-submit-otp-button input',
      words: {
        title: 'Lösenordshjälp hos Amazon',
        first: 'Steg 1 av 4',
        code: 'Skriv in koden med 6 siffror',
        password: 'Det gäller alla Amazon-konton med den e-postadressen.',
        done: 'Lösenordet är bytt',
      },
    },
  ])('on $host, in $guide', ({ host, guide, email, code, passwords, sent, words }) => {
    it('leads a person from the first box to the saved password', async () => {
      await choose(on.backstage, guide);
      const guided = await openGuided(`https://${host}/ap/forgotpassword`);
      const { panel, page } = guided;
      expect(await panel.see(words.title)).toContain(words.first);
      expect(await panel.text()).toContain(host);
      await begin(guided, 'maja@example.org', email);

      await panel.see(words.code);
      await guided.fill(code, RIGHT_CODE);
      await page.click(sent);

      await panel.see(words.password);
      for (const label of passwords) await guided.fill(label, 'Ett bra nytt ord 7');
      await page.click('input#continue');

      await panel.see(words.done);
      await until('home page', async () => new URL(page.url()).pathname === '/');
      // The person asked for the guide once. It does not appear on the next page of the host.
      await page.goto(`https://${host}/`);
      expect(await panel.text()).toBeUndefined();
      await guided.close();
    });
  });

  describe('on a marketplace', () => {
    beforeAll(() => choose(on.backstage, 'en'));

    it('shows the box, and changes nothing', async () => {
      const { panel, page, close } = await openGuided('https://www.amazon.se/ap/forgotpassword');
      await panel.press('Show me the box');
      await until('focus in the box', () => page.evaluate(`document.activeElement.id === 'ap_email'`));
      expect(await page.evaluate(`document.activeElement.value`)).toBe('');
      const [box, own] = [
        await page.evaluate(`({...document.activeElement.getBoundingClientRect().toJSON()})`),
        await panel.area(),
      ];
      expect(overlaps(box as Area, own as Area)).toBe(false);
      await close();
    });

    it('includes a question about the postal code', async () => {
      const guided = await openGuided('https://www.amazon.se/ap/forgotpassword');
      await begin(guided, 'postal@example.org', 'E-post');
      expect(await guided.panel.see('Answer the question')).toContain('Step 2 of 5');
      await guided.fill('Vilket postnummer', '111 22');
      await guided.page.click('input[type=submit]');
      expect(await guided.panel.see('Type the 6-digit code')).toContain('Step 3 of 5');
      await guided.close();
    });

    it('says what helps when a code was wrong or does not come', async () => {
      const guided = await openGuided('https://www.amazon.se/ap/forgotpassword');
      const { panel, page } = guided;
      await begin(guided, 'maja@example.org', 'E-post');
      await panel.see(/It was sent (now|\d+ seconds? ago)/);
      await guided.fill('Ange engångslösenord', '000000');
      await page.click('#cvf-submit-otp-button input');
      await panel.see('That code was not taken');

      await panel.press('It didn’t come');
      const remedies = await panel.see('spam folder');
      expect(remedies).toContain('customer service');
      expect(remedies).toContain('identity document');
      await panel.press('Back');
      await panel.see('Show me the box');

      // After another request, the code is new again.
      await until('some seconds', async () => /sent ([5-9]|\d\d) seconds/.test((await panel.text()) ?? ''));
      await page.click('#resend-approval-link');
      expect(await panel.see(/It was sent (now|[1-4] seconds? ago)/)).not.toContain(
        'That code was not taken',
      );
      await guided.close();
    });

    it('waits during robot checks on the way', async () => {
      const guided = await openGuided('https://www.amazon.se/ap/forgotpassword');
      await begin(guided, 'robot@example.org', 'E-post');
      await guided.panel.see('Show that you are no robot');
      await guided.fill('Skriv tecknen', 'abc');
      await guided.page.click('input[type=submit]');
      await guided.panel.see('Type the 6-digit code');
      await guided.close();
    });

    it('sends a person to the device on which to approve', async () => {
      const guided = await openGuided('https://www.amazon.se/ap/forgotpassword');
      await begin(guided, 'approve@example.org', 'E-post');
      expect(await guided.panel.see('Approve it elsewhere')).toContain('only if you started this yourself');
      await guided.close();
    });

    it('explains a new password that the site demands', async () => {
      const guided = await openGuided('https://www.amazon.se/ap/forgotpassword/reverification?arb=opaque');
      await guided.panel.see('A new password is demanded');
      await begin(guided, 'maja@example.org', 'E-post');
      await guided.panel.see('Type the 6-digit code');
      await guided.close();
    });

    it('tells a code for signing in from a code for a reset', async () => {
      const guided = await openGuided('https://www.amazon.se/ap/signin?step=two-step');
      const shown = await guided.panel.see('Amazon sign-in code');
      expect(shown).not.toMatch(/Step \d/);
      await guided.close();
    });

    it.each(['sign-in', 'password'])('shows nothing on the page for %s', async (step) => {
      await expectQuiet(await openGuided(`https://www.amazon.se/ap/signin?step=${step}`));
    });

    it('becomes small, stays where it is put, and closes when told to', async () => {
      const guided = await openGuided('https://www.amazon.se/ap/forgotpassword');
      const { panel, page } = guided;
      await panel.press('Make the panel small');
      await until('small panel', async () => ((await panel.area())?.height ?? 999) < 100);
      await panel.press('Move the panel to another corner');
      await until('panel on the left', async () => ((await panel.area())?.x ?? 999) < 100);
      await page.reload();
      await panel.see('Step 1 of 4');
      expect((await panel.area())?.height).toBeLessThan(100);
      expect((await panel.area())?.x).toBeLessThan(100);
      await panel.press('Show the guide');
      await panel.see('Show me the box');
      for (let corners = 0; corners < 3 && ((await panel.area())?.x ?? 0) < 100; corners++) {
        const before = JSON.stringify(await panel.area());
        await panel.press('Move the panel to another corner');
        await until('panel elsewhere', async () => JSON.stringify(await panel.area()) !== before);
      }

      await panel.press('Close the guide');
      await panel.press('On this page');
      await until('no panel', async () => (await panel.text()) === undefined);
      await begin(guided, 'maja@example.org', 'E-post');
      await panel.see('Type the 6-digit code');
      await panel.press('Close the guide');
      await panel.press('Always on www.amazon.se');
      await until('no panel', async () => (await panel.text()) === undefined);
      await page.reload();
      await until('script in the page', () => panel.looked());
      expect(await panel.text()).toBeUndefined();
      // The settings bring it back.
      await pressInSettings(on.backstage, 'Show again: www.amazon.se');
      await page.bringToFront();
      await page.reload();
      await panel.see('Type the 6-digit code');
      await guided.close();
    });

    it('can be used by the keyboard alone', async () => {
      const { panel, page, close } = await openGuided('https://www.amazon.se/ap/forgotpassword');
      await panel.see('Show me the box');
      await page.focus('a[href*=account-issues]');
      for (let presses = 0; presses < 8 && (await panel.focused()) !== 'Show me the box'; presses++)
        await page.keyboard.press('Tab');
      expect(await panel.focused()).toBe('Show me the box');
      await page.keyboard.press('Enter');
      await until('focus in the box', () => page.evaluate(`document.activeElement.id === 'ap_email'`));
      await close();
    });
  });

  describe('where a person allowed it', () => {
    beforeAll(() => allowEverywhere(on.backstage));

    it('leads through the reset of an unknown site', async () => {
      const guided = await openGuided('https://shop.example/glemt-adgangskode');
      const { panel, page } = guided;
      expect(await panel.see('Password help')).toContain('Step 1 of 4');
      await guided.fill('E-mail', 'maja@example.org');
      await page.click('button');
      expect(await panel.see('Type the code')).toContain('Step 2 of 4');
      await panel.press('Show me the box');
      await until('focus in the first digit', () => page.evaluate(`document.activeElement.name === 'd1'`));
      // Good news can be in an alert too.
      expect(await panel.text()).not.toContain('That code was not taken');
      await page.keyboard.type('0');
      await page.click('button');
      await panel.see('That code was not taken');
      await page.click('button');
      await panel.see('Step 3 of 4');
      await guided.fill('Ny adgangskode', 'Et godt nyt ord 7');
      await guided.fill('Gentag adgangskoden', 'Et godt nyt ord 7');
      await page.click('button');
      await panel.see('The password is changed');
      await guided.close();
    });

    it.each(['log-ind', 'opret', 'kasse', 'nyheder'])('shows nothing on /%s', async (path) => {
      await expectQuiet(await openGuided(`https://shop.example/${path}`));
    });

    it.each([
      ['https://amazon.se.example.com/ap/forgotpassword', 'It belongs to whoever has example.com.'],
      ['https://www.аmazon.se/ap/forgotpassword', 'it has other letters in it'],
      ['https://amaz0n-support.example/ap/forgotpassword/new', 'it has other letters in it'],
      ['https://pre-prod.amazon.se/ap/forgotpassword', 'is a test copy'],
      ['https://parcels.example/ap/signin?step=password', 'looks like Amazon but belongs to parcels.example'],
      ['https://parcels.example/ap/forgotpassword/new', 'looks like Amazon but belongs to parcels.example'],
    ])('warns on %s', async (url, reason) => {
      const { panel, close } = await openGuided(url);
      const shown = await panel.see('This is not Amazon');
      expect(shown).toContain(reason);
      expect(shown).toContain('Type nothing here.');
      expect(shown).not.toContain('Show me the box');
      await close();
    });

    it('opens the workshop, which knows the rules of the box', async () => {
      const { panel, close } = await openGuided('https://shop.example/glemt-adgangskode/ny');
      await panel.press('Make a good one');
      await until('rules of the box', async () =>
        JSON.stringify(await on.backstage.run(`chrome.storage.session.get('pageRules')`)).includes(
          '"minlength":10',
        ),
      );
      const workshop = await on.browser.openExtensionPage('workshop.html?host=shop.example');
      // The page is drawn after it has loaded.
      await see(workshop, 'Check');
      await workshop.run(
        `[...document.querySelectorAll('.ways label')].find(({ textContent }) => textContent.includes('Check')).control.click()`,
      );
      await workshop.fill('Password', 'kort');
      await see(workshop, 'It needs at least 10 characters.');
      await see(workshop, /digit/);
      await workshop.close();
      await close();
    });

    it('disappears when the permission is taken away', async () => {
      await pressInSettings(on.backstage, 'On all sites');
      await until('scripts for no other site', () =>
        on.backstage.run<boolean>(
          `chrome.scripting.getRegisteredContentScripts().then((all) => all.length === 0)`,
        ),
      );
      const screen = await on.browser.openPage('https://shop.example/glemt-adgangskode');
      await see(screen, 'Glemt din adgangskode?');
      expect(await screen.page.evaluate(`document.querySelector('[popover]')`)).toBeNull();
      await screen.close();
    });
  });
});

type Area = { x: number; y: number; width: number; height: number };

const overlaps = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
