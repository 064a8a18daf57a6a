/** The password workshop, in both browsers: it makes, checks, and sends nothing. */
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { openFirefox } from '../../harness/firefox.ts';
import { type Screen, see } from '../../harness/screen.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';
import { until } from '../../harness/until.ts';

const SENTENCE = 'My aunt Ida, who is 73, swims in the sea all year';
const MADE = 'MaI,wi73,sitsay';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Firefox's driver does not see the requests of an extension page, so a script in the page watches the ways out. */
const TRAP = `(() => {
  globalThis.asked = [];
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'Worker', 'RTCPeerConnection'])
    globalThis[name] = function () { asked.push(name); };
  navigator.sendBeacon = () => asked.push('sendBeacon');
})()`;

const password = (screen: Screen) =>
  screen.run<string>(`document.querySelector('.password')?.textContent ?? ''`);

async function choose(screen: Screen & { page: Page }, way: string): Promise<void> {
  await screen.run(
    `[...document.querySelectorAll('.ways label')].find((label) => label.textContent === ${JSON.stringify(way)}).control.click()`,
  );
}

describe.each([
  { name: 'Chromium', open: () => openChromium([]) },
  { name: 'Firefox', open: () => openFirefox() },
])('the password workshop in $name', ({ open }) => {
  let browser: TestBrowser;
  let screen: Screen & { page: Page };
  /** The requests of the page, as the browser's own driver sees them. */
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await open();
    screen = await browser.openExtensionPage('workshop.html?host=www.mitid.dk');
    if (browser.name === 'chromium') {
      const cdp = await screen.page.createCDPSession();
      await cdp.send('Network.enable');
      cdp.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    }
    await screen.run(TRAP);
  });
  afterAll(() => browser?.close());

  it('knows the site for which it was opened', async () => {
    await see(screen, 'A sentence only you would say');
    expect(await screen.run(`document.querySelector('select').value`)).toBe('mitid.dk');
    await see(screen, 'What this site asks for is known');
  });

  it('makes a password from a sentence, and says why it is longer for another site', async () => {
    await screen.fill('Your sentence', SENTENCE);
    await until('password', async () => (await password(screen)) === MADE);
    await see(screen, 'It meets all that this site asks for.');
    await see(screen, 'See for yourself that your user ID is not in it.');
    await screen.page.select('.site-choice select', 'rejsekort.dk');
    await screen.fill('Your sentence', `${SENTENCE} with her old dog`);
    await see(screen, 'It was cut to 15 characters');
    await see(screen, 'The site does not take this there, so it was left out: ,');
    await screen.page.select('.site-choice select', 'mitid.dk');
  });

  it('draws words, and others when asked', async () => {
    await choose(screen, 'Random words');
    const first = await until('words', async () => (await password(screen)) || undefined);
    expect(first).toMatch(/^[a-z]{4,8}(-[a-z]{4,8}){4}$/);
    await see(screen, /As hard to guess as 5\d coin tosses in a row\..* about [\d,]+ years\./);
    await screen.press('Another one');
    await until('other words', async () => (await password(screen)) !== first);
    await screen.page.select('.site-choice select', 'rejsekort.dk');
    await see(screen, 'This site has no room for enough words.');
    expect(await password(screen)).toMatch(/^\w{15}$/);
    await screen.page.select('.site-choice select', 'mitid.dk');
  });

  it('checks a password against the rules, and says how strong it is', async () => {
    await choose(screen, 'Check one');
    await screen.fill('Password', 'adgangskode');
    await see(screen, 'The site refuses it with “adgangskode” in it.');
    await see(screen, 'It has at least 8 characters.');
    await see(screen, /(Very weak|Weak): /);
    expect(await screen.run(`document.querySelector('input[aria-describedby]').type`)).toBe('password');
    await screen.fill('Your user ID', 'Kodeord');
    await see(screen, 'Your user ID is not in it.');
    await screen.fill('Your user ID', 'Gangsk');
    await see(screen, 'Your user ID may not be in it.');
    await screen.fill('Password', MADE);
    await see(screen, 'None of the words that the site refuses is in it.');
    await see(screen, /(Strong|Very strong): /);
  });

  it('shows a host from a link for what it is', async () => {
    const other = await browser.openExtensionPage('workshop.html?host=%3Cimg%20src%3Dx%3E');
    await see(other, 'What this site asks for is not known.');
    expect(await other.run(`document.querySelectorAll('img').length`)).toBe(0);
    await other.close();
  });

  it('believes only what makes sense of a page’s own box', async () => {
    await screen.run(
      `browser.storage.session.set({ pageRules: { 'club.example': { minlength: 12, pattern: '(a+)+$' } } })`,
    );
    const other = await browser.openExtensionPage('workshop.html?host=club.example');
    await see(other, '(a+)+$');
    await other.fill('Your sentence', SENTENCE);
    await see(other, 'It meets all that this site asks for.');
    await other.close();
    await screen.run(`browser.storage.session.clear()`);
  });

  it('is accessible, also where it is narrow', async () => {
    for (const width of [800, 320]) {
      await screen.page.setViewport({ width, height: 900 });
      for (const way of ['A sentence', 'Random words', 'Check one']) {
        await choose(screen, way);
        if (way === 'A sentence') await screen.fill('Your sentence', SENTENCE);
        if (way === 'Check one') await screen.fill('Password', 'adgangskode');
        if (way === 'Check one') await see(screen, /(Very weak|Weak): /);
        else await until('password', async () => (await password(screen)) || undefined);
        expect(
          await screen.run(`document.documentElement.scrollWidth <= innerWidth`),
          `${way} at ${width} pixels is no wider than the window`,
        ).toBe(true);
        for (const scheme of browser.name === 'chromium' ? ['light', 'dark'] : ['light']) {
          if (browser.name === 'chromium')
            await screen.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await screen.page.evaluate(axe.source);
          const faults = await screen.page.evaluate(async (tags) => {
            const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
              runOnly: { type: 'tag', values: tags },
            });
            return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
          }, TAGS);
          expect(faults, `${way}, ${scheme}, ${width}`).toEqual([]);
        }
      }
    }
  });

  it('sends and keeps nothing', async () => {
    const loaded = await screen.run<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name)`,
    );
    const origin = await screen.run<string>('location.origin');
    expect(loaded.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(await screen.run('asked')).toEqual([]);
    // The word lists are loaded late. The driver saw those requests, so it would have seen others.
    if (browser.name === 'chromium') expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((url) => !url.startsWith(`${origin}/assets/`))).toEqual([]);

    const kept = await screen.run<string>(`(async () => JSON.stringify([
      await browser.storage.local.get(), await browser.storage.session.get(),
      { ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state,
    ]))()`);
    for (const typed of [SENTENCE, 'Ida', MADE, 'adgangskode']) expect(kept).not.toContain(typed);
    // Text that is still in a box after a reload would have been kept by the browser.
    await screen.run(`void location.reload()`);
    await see(screen, 'A sentence only you would say');
    expect(await screen.run(`document.querySelector('textarea').value`)).toBe('');
  });
});
