/**
 * MitID's ways to a new password in both browsers: the questions, waits that survive a restart, the activation, and
 * copies.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allowEverywhere, panelOn } from '../../harness/panel.ts';
import { see } from '../../harness/screen.ts';
import { seeBadge } from '../../harness/steps.ts';
import { until } from '../../harness/until.ts';
import { BROWSERS, onSites } from './on-sites.ts';

const HELP = 'https://www.mitid.dk/hjaelp/hjaelpeunivers';
const DAY = 24 * 60 * 60_000;

describe.each(BROWSERS)('the way to a new MitID password in $name', ({ open }) => {
  const profile = mkdtempSync(join(tmpdir(), 'watchword-profile-'));
  // After the browser is closed: hooks that run last are registered first.
  afterAll(() => rmSync(profile, { recursive: true, force: true }));
  const on = onSites(open, { profile });

  afterEach(async () => {
    for (const page of await openWaits()) await on.backstage.run(endWait(page.id));
  });

  async function visit(url: string) {
    const screen = await on.browser.openPage(url);
    await screen.page.setViewport({ width: 1280, height: 900 });
    return { ...screen, panel: await panelOn(screen.page, on.backstage) };
  }

  interface Kept {
    id: string;
    kind: string;
    begunAt: number;
    endsAt: number;
    remindedAt?: number;
  }
  const openWaits = () => on.backstage.run<Kept[]>(READ_WAITS);
  const alarms = () => on.backstage.run<{ scheduledTime: number }[]>('chrome.alarms.getAll()');
  const reminders = () =>
    on.backstage.run<string[]>('chrome.notifications.getAll().then((all) => Object.keys(all))');

  it('asks three questions on its password pages and gives one answer', async () => {
    const { panel, close } = await visit(`${HELP}/mitid-adgangskode/faa-en-ny/`);
    await panel.see('Do you use the MitID app?');
    await panel.press('No, a code display, code reader or chip');
    await panel.see('Can you sign in now?');
    await panel.press('No, the password is blocked');
    await panel.see('in the last five days?');
    await panel.press('No');
    const shown = await panel.see('By phone: +45 33 98 00 10');
    expect(shown).toContain('A blocked password is not opened again');
    await panel.press('Answer again');
    await panel.see('Do you use the MitID app?');
    await panel.press('Yes');
    await panel.see('You need no password');
    await close();
  });

  it('gives the same answers from the popup', async () => {
    const before = await on.browser.openPage('https://shop.example/kasse');
    await before.page.bringToFront();
    const popup = await on.browser.openPopup();
    await popup.press('Which way?');
    // Opened in a tab of its own; here once more, where the driver of each browser reaches it.
    const help = await on.browser.openExtensionPage('help.html#which-way/mitid');
    await help.press('No, a code display, code reader or chip');
    await help.press('No, I have forgotten the password');
    await see(help, 'in the last five days?');
    await help.press('Yes');
    await see(help, 'In person, at Borgerservice');
    // Changed today, so the number counts in five days.
    const day = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' }).format(
      Date.now() + 5 * DAY,
    );
    await see(help, `From ${day} MitID support can help you by phone.`);
    await help.press('Remind me then');
    await see(help, 'Watchword reminds you');
    expect((await openWaits()).map(({ kind }) => kind)).toEqual(['phone-number']);
    await help.close();
    await before.close();
  });

  it('waits a day after one click, through a restart of the browser, and reminds once', async () => {
    const { panel, close } = await visit('https://www.mitid.dk/administration/profil');
    await panel.see('Ask for access');
    const pressedAt = Date.now();
    await panel.press('I have pressed it: remind me');
    await panel.see('Watchword reminds you');
    const [wait] = await openWaits();
    expect(wait?.kind).toBe('profile-change');
    expect(Math.abs((wait?.endsAt ?? 0) - pressedAt - DAY)).toBeLessThan(10_000);
    await close();

    const before = await on.browser.openPage('https://shop.example/kasse');
    await before.page.bringToFront();
    const popup = await on.browser.openPopup();
    await see(popup, 'You can change your MitID password from');
    await popup.close();

    await on.restart();
    expect(await openWaits()).toEqual([wait]);
    await until('alarm at its end', async () =>
      (await alarms()).some(({ scheduledTime }) => Math.abs(scheduledTime - (wait?.endsAt ?? 0)) < 1000),
    );
    expect(await reminders()).toEqual([]);

    // A day later.
    await on.backstage.run(rewind(wait?.id ?? ''));
    await fireAlarm();
    await until('reminder', async () => (await reminders()).includes(wait?.id ?? ''));
    await seeBadge(on.browser, '!');
    expect((await openWaits())[0]?.remindedAt).toBeGreaterThan(0);

    // Once seen and closed, the notification does not come back, neither with the next alarm nor with the next start.
    await on.backstage.run(`chrome.notifications.clear('${wait?.id}')`);
    await on.backstage.run(`chrome.runtime.sendMessage({ name: 'supportPin.refresh', ask: {} })`);
    expect(await reminders()).toEqual([]);
    await on.restart();
    await on.backstage.run(`chrome.runtime.sendMessage({ name: 'supportPin.refresh', ask: {} })`);
    expect(await reminders()).toEqual([]);
    await seeBadge(on.browser, '!');

    const page = await on.browser.openPage('https://shop.example/kasse');
    await page.page.bringToFront();
    const again = await on.browser.openPopup();
    await see(again, 'You can change your MitID password now');
    await again.press('Done');
    await until('no wait', async () => (await openWaits()).length === 0);
    await seeBadge(on.browser, '');
    await again.close();
  });

  it('lets several waits run, and each be cancelled', async () => {
    for (const [kind, ago] of [
      ['profile-change', 0],
      ['profile-change', 2 * 60 * 60_000],
      ['phone-number', DAY],
    ] as const)
      await on.backstage.run(
        `chrome.runtime.sendMessage({ name: 'wait.begin', ask: { site: 'mitid', kind: '${kind}', from: Date.now() - ${ago} } })`,
      );
    expect(await openWaits()).toHaveLength(3);
    const [first] = await alarms();
    expect(first?.scheduledTime).toBe(Math.min(...(await openWaits()).map(({ endsAt }) => endsAt)));
    const before = await on.browser.openPage('https://shop.example/kasse');
    await before.page.bringToFront();
    const popup = await on.browser.openPopup();
    await see(popup, 'MitID support can text you from');
    for (let left = 3; left > 0; left--) {
      await popup.press('Cancel');
      await until(
        'one less',
        async () => (await popup.run(`document.querySelectorAll('.waits li').length`)) === left - 1,
      );
    }
    await popup.close();
    expect(await openWaits()).toEqual([]);
    expect(await alarms()).toEqual([]);
  });

  it('guides through the activation', async () => {
    const { panel, close } = await visit(`${HELP}/mitid-adgangskode/aktiver/`);
    const shown = await panel.see('Type user ID and activation code');
    expect(shown).toContain('30 minutes');
    expect(shown).toContain('48 hours');
    expect(shown).toContain('three wrong tries');
    await close();
  });

  it('shows nothing on its other pages', async () => {
    const { panel, close } = await visit(`${HELP}/mitid-app/`);
    await until('script in the page', () => panel.looked());
    expect(await panel.text()).toBeUndefined();
    await close();
  });

  describe('a copy', () => {
    beforeAll(() => allowEverywhere(on.backstage));

    it.each(['https://pp.mitid.dk/login', 'https://mitid-hjaelp.example/login'])(
      'at %s is warned of',
      async (url) => {
        const { panel, close } = await visit(url);
        await panel.see('This is not MitID');
        await close();
      },
    );

    it('starts no wait', async () => {
      const { panel, close } = await visit('https://pp.mitid.dk/login');
      await panel.see('This is not MitID');
      // The message that the page's process could send if an attacker controlled it.
      await on.backstage.run(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, url: 'https://pp.mitid.dk/*' });
        const func = () =>
          chrome.runtime.sendMessage({ name: 'guide.waitBegun', ask: { kind: 'profile-change', from: Date.now() } });
        await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
      })()`);
      expect(await openWaits()).toEqual([]);
      await close();
    });
  });

  async function fireAlarm(): Promise<void> {
    for (const { name } of await on.backstage.run<{ name: string }[]>('chrome.alarms.getAll()'))
      await on.backstage.run(`chrome.alarms.create('${name}', { when: Date.now() + 500 })`);
  }
});

const inWaits = (mode: string, work: string) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('watchword');
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => resolve([]);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('waits', '${mode}');
    const store = transaction.objectStore('waits');
    let answer;
    transaction.oncomplete = () => { opening.result.close(); resolve(answer); };
    transaction.onabort = reject;
    ${work}
  };
})`;

const READ_WAITS = inWaits(
  'readonly',
  'store.getAll().onsuccess = ({ target }) => { answer = target.result; };',
);

/** As if the day had passed. */
const rewind = (id: string) =>
  inWaits(
    'readwrite',
    `store.get('${id}').onsuccess = ({ target }) => { store.put({ ...target.result, endsAt: Date.now() - 1000 }); };`,
  );

const endWait = (id: string) => `chrome.runtime.sendMessage({ name: 'wait.end', ask: { id: '${id}' } })`;
