/** Confirmation requests in both browsers: from the desk's request to the answer that counts. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openChromium } from '../../harness/chromium.ts';
import { agentsNumber, type Desk, denyElsewhere, openDesk } from '../../harness/desk.ts';
import { openFirefox } from '../../harness/firefox.ts';
import { customer, type LiveService, openLiveService } from '../../harness/live-service.ts';
import { type Screen, see } from '../../harness/screen.ts';
import {
  connectByPasskey,
  connectByPassword,
  connected,
  createPasskeyIn,
  seeBadge,
} from '../../harness/steps.ts';
import type { TestBrowser } from '../../harness/test-browser.ts';
import { until } from '../../harness/until.ts';
import type { DeskCase } from '../../protocol/protocol.ts';
import type { ConfirmationRequests, IdentityRequest } from '../../utils/domain/confirmation-request.ts';

/** A little more, so that no two denials fall into one day. */
const HALF_A_DAY = 13 * 3_600_000;
const TEN_MINUTES = 10 * 60_000;
const REASON = 'card blocked abroad';

const BROWSERS: { name: string; open: () => Promise<TestBrowser> }[] = [
  { name: 'Chromium', open: () => openChromium(['http://localhost/*']) },
  { name: 'Firefox', open: () => openFirefox() },
];

describe.each(BROWSERS)('a confirmation request in $name', ({ name, open }) => {
  let service: LiveService;
  let browser: TestBrowser;
  let desk: Desk;
  /** A page of the extension in another tab. */
  let backstage: Screen;

  beforeAll(async () => {
    service = await openLiveService();
    browser = await open();
    desk = openDesk(service);
    await (await connected(browser, service)).close();
    backstage = await browser.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });
  // Waiting requests have lapsed by then, and no denial protects the person from the next request.
  beforeEach(() => service.advance(HALF_A_DAY));

  const stored = () =>
    backstage.run<Record<string, ConfirmationRequests>>(
      `chrome.storage.session.get('confirmations').then(({ confirmations = {} }) => confirmations)`,
    );
  const questions = async (): Promise<IdentityRequest[]> =>
    Object.values(await stored()).flatMap((known) => known.requests);
  const notifications = () =>
    backstage.run<string[]>('chrome.notifications.getAll().then((all) => Object.keys(all))');
  const refresh = () => backstage.run(`chrome.runtime.sendMessage({ name: 'supportPin.refresh', ask: {} })`);
  const history = () => backstage.run<{ kind: string; askedBy?: string; by?: string }[]>(READ_HISTORY);

  const waiting = ({ confirmation }: DeskCase, within?: number) =>
    until(
      'question',
      async () => (await questions()).find(({ id, ended }) => id === confirmation?.id && !ended),
      within,
    );
  const noticeOf = ({ confirmation }: DeskCase) =>
    until('notification', async () =>
      (await notifications()).find((notice) => notice.endsWith(` ${confirmation?.id}`)),
    );
  const listening = async () => {
    const { id } = await service.world.database
      .selectFrom('account')
      .select('id')
      .where('user_id', '=', customer.userId)
      .executeTakeFirstOrThrow();
    return service.world.events.listening(id) > 0;
  };
  const streamOpen = () => until('stream', listening);
  /** Sends a request while the worker lives and listens. */
  async function ask(reason = REASON): Promise<DeskCase> {
    await streamOpen();
    return desk.ask(reason);
  }
  const statusAt = async ({ id }: DeskCase) => (await desk.read(id)).confirmation?.status;

  it('arrives within a second with no page open, and is notified once', async () => {
    const asked = await ask();
    await waiting(asked, 1000);
    const notice = await noticeOf(asked);
    await seeBadge(browser, '?');
    // For times without a living worker.
    expect(await backstage.run(`chrome.alarms.getAll()`)).toContainEqual(
      expect.objectContaining({ periodInMinutes: 1 }),
    );

    // Once seen and closed, the notification does not come back, neither with the next refresh nor with the next
    // worker.
    await backstage.run(`chrome.notifications.clear(${JSON.stringify(notice)})`);
    await refresh();
    expect(await notifications()).toEqual([]);
    await browser.killWorker();
    await browser.fireAlarm();
    await streamOpen();
    await refresh();
    expect(await notifications()).toEqual([]);
    await seeBadge(browser, '?');
  });

  it('is fetched by an alarm when the worker was dead', async () => {
    await browser.killWorker();
    await until('no stream', async () => !(await listening()));
    const asked = await desk.ask(REASON);
    expect((await questions()).map(({ id }) => id)).not.toContain(asked.confirmation?.id);
    await browser.fireAlarm();
    await waiting(asked);
    await noticeOf(asked);
  });

  it('is confirmed in the popup by the password, and the password is not kept', async () => {
    const asked = await ask();
    await waiting(asked);
    const popup = await browser.openPopup();
    const shown = await see(popup, 'Confirm that it is you?');
    expect(shown).toMatch(/Maja Berg at Nordlys Bank asks, .*:/);
    expect(shown).toContain(`“${REASON}”`);
    expect(shown).toContain('Confirm only if you are talking to them right now and called them yourself.');
    expect(shown).toContain('for 15 minutes');
    expect(shown).toMatch(/The question lapses at \d/);

    await popup.fill('Your password', 'not my password');
    await popup.press(agentsNumber(asked));
    await see(popup, 'The password is not right. The question is still open.');
    expect(await statusAt(asked)).toBe('waiting');

    await popup.fill('Your password', customer.password);
    await popup.press(agentsNumber(asked));
    await see(popup, /Confirmed at \d/);
    const { verified } = await desk.read(asked.id);
    expect(verified).toMatchObject({ how: 'confirmation', name: 'Liv Strand' });

    await until('no notification', async () => (await notifications()).length === 0);
    await seeBadge(browser, '');
    const [denied, confirmed] = [await backstage.run<string>(READ_STORAGE), await history()];
    expect(denied).not.toContain(customer.password);
    expect(confirmed.slice(-2)).toMatchObject([
      { kind: 'asked', by: 'Maja Berg' },
      { kind: 'confirmed', askedBy: 'Maja Berg' },
    ]);
    await popup.press('OK');
    await until(
      'no card',
      async () => !(await popup.run<boolean>(`document.querySelector('.ask') !== null`)),
    );
    await popup.close();
  });

  it('says so when it was answered elsewhere or has lapsed', async () => {
    const asked = await ask();
    await noticeOf(asked);
    const popup = await browser.openPopup();
    await see(popup, 'Confirm that it is you?');
    await denyElsewhere(service, asked.confirmation?.id ?? '');
    await see(popup, /Denied at \d/);
    await until('no notification', async () => (await notifications()).length === 0);

    service.advance(HALF_A_DAY);
    const again = await desk.ask('another thing');
    await see(popup, '“another thing”');
    await noticeOf(again);
    service.advance(TEN_MINUTES);
    await refresh();
    await see(popup, /Lapsed at \d/);
    await until('no notification', async () => (await notifications()).length === 0);
    await seeBadge(browser, '');
    await popup.press('OK');
    await popup.close();
  });

  const pathOf = ({ confirmation }: DeskCase) => `/v1/confirmations/${confirmation?.id}/answer`;
  const isAt = (status: string, asked: DeskCase) =>
    until(`answer "${status}" at the desk`, async () => (await statusAt(asked)) === status);
  /** The answer pages that are open in tabs. */
  const answerPages = () =>
    backstage.run<number>(
      `chrome.extension.getViews({ type: 'tab' }).filter(({ location }) => location.pathname === '/confirm.html').length`,
    );
  const closeAnswerPages = async () => {
    await backstage.run(
      `chrome.tabs.query({ url: location.origin + '/confirm.html' }).then((tabs) => chrome.tabs.remove(tabs.map(({ id }) => id)))`,
    );
    await until('no page of an answer', async () => (await answerPages()) === 0);
  };

  it('opens its answer page from its notification', async () => {
    const asked = await ask();
    const notice = await noticeOf(asked);
    await browser.clickNotification(notice);
    await until('page of the answer', async () => (await answerPages()) === 1);
    await until('no notification', async () => (await notifications()).length === 0);
    expect(await statusAt(asked)).toBe('waiting');
    await closeAnswerPages();
  });

  // Firefox gives notifications no buttons.
  if (name === 'Chromium')
    it('is answered from the notification’s buttons', async () => {
      const first = await ask();
      await browser.clickNotification(await noticeOf(first), 0);
      await until('page of the answer', async () => (await answerPages()) === 1);
      // A confirmation takes more than a click on a notification.
      expect(await statusAt(first)).toBe('waiting');
      await closeAnswerPages();

      const second = await ask();
      await browser.clickNotification(await noticeOf(second), 1);
      await isAt('denied', second);
      await until('no notification', async () => (await notifications()).length === 0);
      expect(await answerPages()).toBe(0);
    });

  // For Chromium see worker-death.test.ts, where each test has its own browser.
  if (name === 'Firefox')
    it('is confirmed once when the worker dies before it receives the answer', async () => {
      const asked = await ask();
      await waiting(asked);
      const popup = await browser.openPopup();
      await popup.fill('Your password', customer.password);
      const hold = Promise.withResolvers<void>();
      const acknowledged = service.holdNextAnswer(pathOf(asked), hold.promise);
      await popup.press(agentsNumber(asked));
      await acknowledged;
      await browser.killWorker();
      hold.resolve();
      await see(popup, /Confirmed at \d/);
      expect((await history()).slice(-2).map(({ kind }) => kind)).toEqual(['asked', 'confirmed']);
      expect(await backstage.run<string>(READ_STORAGE)).not.toContain(customer.password);
      await popup.close();
    });

  it('is denied even when the worker dies before the service learns of it and the popup is closed', async () => {
    const asked = await ask();
    await waiting(asked);
    const popup = await browser.openPopup();
    const mend = service.refuse(pathOf(asked));
    await popup.press('It isn’t me');
    await until('answer on its way', async () => (await waiting(asked)).denying);
    await popup.close();
    await browser.killWorker();
    mend();
    expect(await statusAt(asked)).toBe('waiting');
    await browser.fireAlarm();
    await isAt('denied', asked);
    await seeBadge(browser, '');
  });

  it('is denied as soon as the service can be reached, and says so until then', async () => {
    const asked = await ask();
    await waiting(asked);
    const popup = await browser.openPopup();
    const mend = service.refuse(pathOf(asked));
    await popup.press('It isn’t me');
    await see(popup, 'The help desk is being told');
    await see(popup, 'Your answer is kept, and sent by itself as soon as the service can be reached');
    expect(await statusAt(asked)).toBe('waiting');
    mend();
    await refresh();
    await see(popup, /Denied at \d/);
    await isAt('denied', asked);
    await popup.press('OK');
    await popup.close();
  });

  it('says how it was answered before, when this answer comes second', async () => {
    // The extension does not learn of the first answer.
    const mend = service.refuse('/v1/events');
    await browser.killWorker();
    const asked = await desk.ask(REASON);
    await browser.fireAlarm();
    await waiting(asked);
    const popup = await browser.openPopup();
    await popup.fill('Your password', customer.password);
    // The requests that the popup makes on opening are answered by then.
    await refresh();
    await denyElsewhere(service, asked.confirmation?.id ?? '');
    await popup.press(agentsNumber(asked));
    await see(popup, /Denied at \d/);
    expect((await desk.read(asked.id)).verified).toBeNull();
    mend();
    await popup.press('OK');
    await popup.close();
  });

  it('says how it ended when the service’s answer is lost', async () => {
    const asked = await ask();
    await waiting(asked);
    const popup = await browser.openPopup();
    service.breakNextAnswer(pathOf(asked));
    await popup.fill('Your password', customer.password);
    await popup.press(agentsNumber(asked));
    await see(popup, /Confirmed at \d/);
    expect((await history()).slice(-2).map(({ kind }) => kind)).toEqual(['asked', 'confirmed']);
    await popup.press('OK');
    await popup.close();
  });

  it('is denied in the popup by one click, and another click ends all sessions', async () => {
    const asked = await ask();
    await waiting(asked);
    const popup = await browser.openPopup();
    await popup.press('It isn’t me');
    await see(popup, 'The help desk has been told that it is not you');
    expect(await statusAt(asked)).toBe('denied');
    await popup.press('Sign out everywhere');
    await see(popup, 'You have been signed out everywhere, here too.');
    await see(popup, 'signed out, liv.strand@example.org');
    const left = await service.world.database
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.account_id')
      .select('session.id')
      .where('account.user_id', '=', customer.userId)
      .execute();
    expect(left).toEqual([]);
    // Nobody is signed in, so nothing is requested any more.
    await until('no alarm', () =>
      backstage.run<boolean>(`chrome.alarms.getAll().then((all) => all.length === 0)`),
    );
    await until('no stream', async () => !(await listening()));
    await popup.close();
  });

  it('is confirmed by the passkey in a tab, when a passkey opened the session', async () => {
    const connect = await browser.openExtensionPage('connect.html');
    await browser.addAuthenticator(connect);
    await connectByPassword(connect, service);
    await createPasskeyIn(connect);
    await connectByPasskey(connect, service);
    const asked = await ask('a new card');
    await waiting(asked);
    // The virtual device belongs to this tab.
    await connect.run(`location.assign('confirm.html')`);
    await see(connect, '“a new card”');
    // Only somebody who sees the page can use a passkey, and the notification may be in front.
    await noticeOf(asked);
    await connect.page.bringToFront();
    await connect.press(agentsNumber(asked));
    await see(connect, /Confirmed at \d/);
    expect((await desk.read(asked.id)).verified).toMatchObject({ how: 'confirmation' });
    await connect.close();
  });
});

const READ_STORAGE = `Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)`;

/** In the order in which things happened. */
const READ_HISTORY = `new Promise((resolve) => {
  const opening = indexedDB.open('watchword');
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => resolve([]);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('events').objectStore('events').index('at').getAll();
    reading.onsuccess = () => {
      opening.result.close();
      resolve(reading.result);
    };
  };
})`;
