/** A support PIN from the site's own page, on real host names, in both browsers: from the popup and back. */
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { allowEverywhere, type PanelScreen, panelOn } from '../../harness/panel.ts';
import { type Screen, see } from '../../harness/screen.ts';
import { seeBadge, shownPin } from '../../harness/steps.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';
import { until } from '../../harness/until.ts';
import { BROWSERS, onSites } from './on-sites.ts';

const ACCOUNT = 'https://account.apple.com/account/manage';

type Visited = Awaited<ReturnType<TestBrowser['openPage']>> & { panel: PanelScreen };

describe.each(BROWSERS)('the support PIN of a site in $name', ({ open }) => {
  const on = onSites(open);

  /** Chooses how the stand-in behaves, and shows one of its pages. */
  async function visit(chosen: string, url = ACCOUNT): Promise<Visited> {
    const screen = await on.browser.openPage(`https://account.apple.com/test?${chosen}`);
    await screen.page.setViewport({ width: 1280, height: 900 });
    if (url) await screen.page.goto(url);
    return { ...screen, panel: await panelOn(screen.page, on.backstage) };
  }

  /** Asks for the PIN in the real popup, which brings the page forward. */
  async function getPin({ page }: Pick<Visited, 'page'>): Promise<void> {
    await page.bringToFront();
    const popup = await on.browser.openPopup();
    await popup.press('Get PIN');
  }

  /** On a page that is open already. */
  async function getPinHere({ page }: Visited): Promise<void> {
    await getPin({ page });
    // The popup closes to show the page.
    await until(
      'page before the person',
      () => page.evaluate(`document.visibilityState === 'visible'`) as Promise<boolean>,
    );
  }

  async function inPopup<T>(page: Visited['page'], look: (popup: Screen) => Promise<T>): Promise<T> {
    await page.bringToFront();
    const popup = await on.browser.openPopup();
    try {
      return await look(popup);
    } finally {
      await popup.close();
    }
  }

  const stored = () => on.backstage.run<object>(`chrome.storage.session.get('sitePins')`);
  const onDisk = () =>
    on.backstage.run<string>(`chrome.storage.local.get(null).then((all) => JSON.stringify(all))`);

  describe.each(['nb', 'sv', 'nl', 'en', 'fr'])('on a page in %s', (lang) => {
    it('goes from the popup to the page and back, counts down, and can get a second one', async () => {
      const visited = await visit(`lang=${lang}&in=1`);
      const { page, panel } = visited;
      await getPinHere(visited);
      await panel.see('Open “Support PIN”');
      await panel.press('Show me the button');
      await until(
        'focus on the button',
        () => page.evaluate(`document.activeElement.id === 'support'`) as Promise<boolean>,
      );
      await page.click('#support');
      await panel.see('Make the PIN');
      await makePin(page);
      await panel.see('Your PIN is in Watchword');

      await inPopup(page, async (popup) => {
        expect(await shownPin(popup)).toBe('4821');
        const shown = await see(popup, /(19|20):\d\d/);
        expect(shown).toContain('You may read the four digits to Apple.');
        expect(shown).toMatch(/Until \d\d?:\d\d/);
      });
      // The page says twenty minutes, to the minute.
      await seeBadge(on.browser, '19', '20');

      await makePin(page);
      await until('second PIN', async () => JSON.stringify(await stored()).includes('0937'));
      await inPopup(page, async (popup) => {
        expect(await shownPin(popup)).toBe('0937');
        await popup.press('Used: I have given it');
        await until('no PIN', async () => !/09 ?37/.test(await popup.run<string>('document.body.innerText')));
      });
      expect(await stored()).toEqual({ sitePins: {} });
      await seeBadge(on.browser, '');
      expect(await onDisk()).not.toMatch(/4821|0937/);
      await visited.close();
    });
  });

  it('opens the page when no tab has it', async () => {
    const chosen = await on.browser.openPage('https://account.apple.com/test?lang=en&in=1');
    await chosen.page.goto('https://shop.example/kasse');
    await getPin(chosen);
    // The journey that began in the popup goes on at the page itself.
    await until('journey in the new tab', () =>
      on.backstage.run<boolean>(`(async () => {
        const [tab] = await chrome.tabs.query({ url: '${ACCOUNT}', active: true });
        const { journeys = {} } = await chrome.storage.session.get('journeys');
        return tab !== undefined && journeys[tab.id]?.step === 'find-pin';
      })()`),
    );
    await on.backstage.run(
      `chrome.tabs.query({ url: '${ACCOUNT}' }).then((tabs) => chrome.tabs.remove(tabs.map(({ id }) => id)))`,
    );
    await chosen.close();
  });

  it('finds it by the structure of the dialog when the words are new', async () => {
    const visited = await visit('lang=xx&in=1');
    const { page, panel } = visited;
    await getPinHere(visited);
    // Its button has an unknown name.
    await panel.see('No support PIN on this page');
    await page.click('#support');
    await makePin(page);
    await panel.see('Your PIN is in Watchword');
    await inPopup(page, async (popup) => {
      expect(await shownPin(popup)).toBe('4821');
      await popup.press('Used: I have given it');
    });
    await visited.close();
  });

  it('counts as half an hour long when the page does not say', async () => {
    const visited = await visit('lang=en&in=1&silent=1');
    const { page, panel } = visited;
    await getPinHere(visited);
    await page.click('#support');
    await makePin(page);
    await panel.see('Your PIN is in Watchword');
    await inPopup(page, async (popup) => {
      await see(popup, /(29|30):\d\d/);
      await popup.press('Used: I have given it');
    });
    await visited.close();
  });

  it('is gone when its time is over', async () => {
    const visited = await visit('lang=en&in=1');
    const { page, panel } = visited;
    await getPinHere(visited);
    await page.click('#support');
    await makePin(page);
    await panel.see('Your PIN is in Watchword');
    await on.backstage.run(`chrome.storage.session.get('sitePins').then(({ sitePins }) => {
      sitePins.apple.deadline = Date.now() + 3000;
      return chrome.storage.session.set({ sitePins });
    })`);
    await inPopup(page, async (popup) => {
      await see(popup, 'This PIN has expired');
      await popup.press('OK');
    });
    await until('digits gone', async () => !JSON.stringify(await stored()).includes('4821'));
    await visited.close();
  });

  it('takes no year, price or card number for a PIN', async () => {
    const visited = await visit('lang=en&in=1');
    const { page, panel } = visited;
    await getPinHere(visited);
    await panel.see('Open “Support PIN”');
    // Both dialogs are open, the card's first. When the PIN has been read, the card's was checked too.
    for (const button of ['card', 'support', 'make'])
      await page.evaluate(`document.getElementById('${button}').click()`);
    await until('PIN', async () => JSON.stringify(await stored()).includes('4821'));
    expect(JSON.stringify(await stored())).not.toMatch(/4242|1299|2019|1984|2026|2027/);
    await inPopup(page, (popup) => popup.press('Used: I have given it'));
    await visited.close();
  });

  it('is also read when people go there by themselves', async () => {
    const visited = await visit('lang=en&in=1');
    const { page, panel } = visited;
    await until('script in the page', () => panel.looked());
    expect(await panel.text()).toBeUndefined();
    await page.click('#support');
    await panel.see('Make the PIN');
    await makePin(page);
    await panel.see('Your PIN is in Watchword');
    await inPopup(page, (popup) => popup.press('Used: I have given it'));
    await visited.close();
  });

  it('says so where the page has none, and names the other way', async () => {
    const visited = await visit('lang=en&in=1&without=1');
    await getPinHere(visited);
    await visited.panel.see('No support PIN on this page');
    await visited.panel.press('Apple can also ask on your device');
    await visited.panel.see('Confirm only if you called support yourself.');
    await visited.close();
  });

  it('does not touch the sign-in frame', async () => {
    const visited = await visit('lang=en', ACCOUNT);
    const { page, panel } = visited;
    await getPinHere(visited);
    expect(await panel.see('Sign in on the page')).toContain('Step 1 of 4');
    const frame = page.frames().find((one) => one.url().startsWith('https://idmsa.apple.com/'));
    if (!frame) throw new Error('There is no frame.');
    const before = await frame.evaluate('document.documentElement.outerHTML');
    await frame.type('#account_name_text_field', 'liv@example.org');
    await panel.press('Move the panel to another corner');
    await panel.see('Step 1 of 4');
    expect(await frame.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(await frame.evaluate(`document.querySelector('#account_name_text_field').value`)).toBe(
      'liv@example.org',
    );
    // The extension has no permission there, and so no script.
    expect(
      await on.backstage.run(`chrome.permissions.contains({ origins: ['https://idmsa.apple.com/*'] })`),
    ).toBe(false);
    // By the page's keyboard: a click in the frame would wait for a frame that is gone.
    await page.keyboard.press('Enter');
    await panel.see('Open “Support PIN”');
    await visited.close();
  });

  describe('on hosts of others', () => {
    beforeAll(() => allowEverywhere(on.backstage));

    it('warns, and reads no PIN from the same dialog', async () => {
      const copy = 'https://account.apple.com.login.example';
      const screen = await on.browser.openPage(`${copy}/test?lang=en&in=1`);
      const panel = await panelOn(screen.page, on.backstage);
      await screen.page.goto(`${copy}/sign-in`);
      await panel.see('This is not Apple');
      await screen.page.goto(`${copy}/account/manage`);
      await screen.page.click('#support');
      await makePin(screen.page);
      await until('script in the page', () => panel.looked());
      expect(JSON.stringify(await stored())).not.toContain('4821');
      await screen.close();
    });

    it.each(['apple', 'apple/glemt'])('warns of a page that only looks like it: %s', async (path) => {
      const screen = await on.browser.openPage(`https://shop.example/${path}`);
      const panel = await panelOn(screen.page, on.backstage);
      await panel.see('This is not Apple');
      await screen.close();
    });

    it('believes no other page that claims to have read one', async () => {
      const { page, close } = await on.browser.openPage('https://shop.example/kasse');
      await page.bringToFront();
      // The message that a page's process could send if an attacker controlled it.
      await on.backstage.run(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, url: 'https://shop.example/*' });
        const func = () => chrome.runtime.sendMessage({ name: 'guide.pinRead', ask: { digits: '6666' } });
        await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
      })()`);
      expect(JSON.stringify(await stored())).not.toContain('6666');
      await close();
    });
  });

  it('helps to choose a way on the password help, during a journey', async () => {
    const visited = await visit('lang=en', 'https://iforgot.apple.com/password/verify/appleid');
    await visited.panel.see('Type your e-mail or mobile number');
    await visited.page.goto('https://iforgot.apple.com/password/reset/options');
    await visited.panel.see('Choose how to go on');
    await visited.close();
  });

  it.each([
    ['/password/verify/appleid', 'Type your e-mail or mobile number'],
    ['/password/verify/phone', 'Answer the question'],
    ['/password/verify/code', 'A six-digit code you never read to anyone.'],
    ['/password/reset', 'Choose a new password'],
    ['/recovery/unenroll', 'Go back from here'],
  ])('guides on the password help at %s', async (path, words) => {
    const visited = await visit('lang=en', `https://iforgot.apple.com${path}`);
    await visited.panel.see(words);
    await visited.close();
  });
});

/** The page's button, when its dialog is there. */
async function makePin(page: Page): Promise<void> {
  await page.waitForSelector('#make', { visible: true });
  await page.click('#make');
}
