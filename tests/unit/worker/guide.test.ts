/** What scripts in pages report, and what their panel is to show. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContentMessage, PageReport } from '../../../utils/domain/guide/content-messages.ts';
import { readWaits } from '../../../utils/platform/reminders.ts';
import {
  journeys,
  languageChoice,
  mutedHosts,
  panelPreferences,
  sitePins,
} from '../../../utils/platform/storage.ts';
import { handleContentMessage } from '../../../utils/worker/guide/guide.ts';
import { mute } from '../../../utils/worker/guide/muted-hosts.ts';
import { NOW, nextTurn, pass, resetWorld } from './world.ts';

const HOUR = 60 * 60_000;
const TAB = 7;
const AMAZON = 'https://www.amazon.se/ap/forgotpassword';
const FALSE_AMAZON = 'https://amazon-login.example/ap/signin';
const APPLE = 'https://account.apple.com/account/manage';
const SHOP = 'https://shop.example/reset';

let registered: string[];
let sent: string[];

beforeEach(() => {
  resetWorld();
  registered = [];
  sent = [];
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'executeScript').mockImplementation(
    async ({ files }: { files?: string[] | undefined }) => {
      sent.push(...(files ?? []));
      return [];
    },
  );
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async (filter) =>
    registered.filter((id) => filter?.ids?.includes(id)).map((id) => ({ id })),
  );
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    registered.push(...scripts.map(({ id }) => id));
  });
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    await nextTurn();
    registered = registered.filter((id) => !filter?.ids?.includes(id));
  });
});

const says = (url: string, message: ContentMessage, tabId = TAB) =>
  handleContentMessage(message, { tabId, url });

const sees = (url: string, step: PageReport['step'], more: Partial<PageReport> = {}, tabId = TAB) =>
  says(
    url,
    {
      name: 'guide.spotted',
      ask: { step, trouble: false, asked: false, landed: false, onlyAsked: false, ...more },
    },
    tabId,
  );

const journey = async () => (await journeys.getValue())[TAB];

describe('a page of password help', () => {
  it('gets the panel, with its texts in the person’s language', async () => {
    await languageChoice.setValue('sv');
    const view = await sees(AMAZON, 'identifier');
    expect(view).toMatchObject({ kind: 'guide', site: 'Amazon', language: 'sv', page: 'identifier' });
    expect(sent).toEqual(['/panel-texts-sv.js', '/panel.js']);
  });

  it('that has the panel already gets no other, unless in another language', async () => {
    await sees(AMAZON, 'identifier', { panel: 'en' });
    expect(sent).toEqual([]);
    await sees(AMAZON, 'identifier', { panel: 'da' });
    expect(sent).toEqual(['/panel-texts-en.js', '/panel.js']);
  });

  it('goes on where the one before it was', async () => {
    await sees(AMAZON, 'identifier');
    expect(await sees(AMAZON, 'code')).toMatchObject({
      plan: ['identifier', 'code', 'new-password', 'done'],
      now: 1,
    });
    expect(await sees(SHOP, 'code', {}, 8)).toMatchObject({ plan: [] });
  });

  it('is told as the person likes it', async () => {
    await sees(AMAZON, 'identifier');
    const placed = { corner: 'top-left', collapsed: true } as const;
    expect(await says(AMAZON, { name: 'guide.placed', ask: placed })).toMatchObject(placed);
    expect(await panelPreferences.getValue()).toEqual(placed);
    expect(await sees(AMAZON, 'identifier')).toMatchObject(placed);
  });
});

it('another page gets nothing, and is left alone', async () => {
  expect(await sees(SHOP, 'none')).toBeUndefined();
  expect(sent).toEqual([]);
  expect(await journeys.getValue()).toEqual({});
});

it('an address that is none is not believed', async () => {
  expect(await says('https://', { name: 'guide.saved' })).toBeUndefined();
  expect(registered).toEqual([]);
});

describe('a false host', () => {
  const warning = { kind: 'warning', deception: 'name', realHost: 'www.amazon.com' };

  it('gets the warning', async () => {
    expect(await sees(FALSE_AMAZON, 'identifier')).toMatchObject(warning);
  });

  it('is known by what its page imitates, as its script says', async () => {
    const view = await sees('https://parcels.example/', 'none', { impersonated: 'amazon' });
    expect(view).toMatchObject({ kind: 'warning', deception: 'imitation' });
  });

  it('cannot be silenced beforehand', async () => {
    await mute('amazon-login.example');
    expect(await sees(FALSE_AMAZON, 'identifier')).toMatchObject(warning);
  });

  it('can be closed on this page', async () => {
    await sees(FALSE_AMAZON, 'identifier');
    expect(await says(FALSE_AMAZON, { name: 'guide.closed', ask: 'page' })).toBeUndefined();
    expect(await sees(FALSE_AMAZON, 'identifier')).toBeUndefined();
  });
});

describe('the person closes the panel', () => {
  it('on this page, until the next', async () => {
    await sees(AMAZON, 'identifier');
    expect(await says(AMAZON, { name: 'guide.closed', ask: 'page' })).toBeUndefined();
    expect(await sees(AMAZON, 'identifier')).toBeUndefined();
    expect(await sees(AMAZON, 'code')).toMatchObject({ page: 'code' });
  });

  it('on this site for good, until the guide is asked for', async () => {
    await sees(AMAZON, 'identifier');
    expect(await says(AMAZON, { name: 'guide.closed', ask: 'site' })).toBeUndefined();
    expect(await mutedHosts.getValue()).toEqual(['www.amazon.se']);
    expect(await sees(AMAZON, 'code')).toBeUndefined();
    expect(await sees('https://www.amazon.com/ap/signin', 'identifier')).toBeDefined();
    expect(await sees(AMAZON, 'code', { asked: true })).toBeDefined();
    expect(await mutedHosts.getValue()).toEqual([]);
  });
});

describe('a new password that was saved', () => {
  it('has the guide come along to where the site leads, once', async () => {
    await sees(SHOP, 'new-password');
    expect(await says(SHOP, { name: 'guide.saved' })).toMatchObject({ page: 'new-password' });
    expect(registered).toEqual(['guide-landing-shop.example']);
    expect(await journey()).toMatchObject({ savedAt: NOW });
    expect(await sees('https://shop.example/home', 'none', { landed: true })).toMatchObject({ page: 'done' });
    expect(registered).toEqual([]);
  });

  it('is told by the page itself too', async () => {
    await sees(SHOP, 'new-password');
    await says(SHOP, { name: 'guide.saved' });
    await sees(SHOP, 'code');
    expect(registered).toEqual(['guide-landing-shop.example']);
    await sees(SHOP, 'done');
    expect(registered).toEqual([]);
  });
});

describe('a code that is asked for again', () => {
  it('begins its time anew, and the trouble is over', async () => {
    await sees(AMAZON, 'identifier');
    await sees(AMAZON, 'code', { trouble: true });
    pass(60_000);
    expect(await says(AMAZON, { name: 'guide.codeAskedAgain' })).toMatchObject({
      codeSentAt: NOW + 60_000,
      trouble: false,
    });
  });

  it('on another host, or an hour later, is of no journey', async () => {
    await sees(AMAZON, 'code');
    const before = await journey();
    expect(await says(SHOP, { name: 'guide.codeAskedAgain' })).toBeUndefined();
    expect(await journey()).toEqual(before);
    pass(HOUR);
    await says(AMAZON, { name: 'guide.codeAskedAgain' });
    expect(await journey()).toEqual(before);
  });

  it('in a tab without a journey begins none', async () => {
    expect(await says(AMAZON, { name: 'guide.codeAskedAgain' })).toBeUndefined();
    expect(await journeys.getValue()).toEqual({});
  });
});

describe('a wait', () => {
  const begun = (url: string) =>
    says(url, { name: 'guide.waitBegun', ask: { kind: 'profile-change', from: NOW } });

  it('is kept from the site’s own page', async () => {
    const MITID = 'https://www.mitid.dk/hjaelp/';
    await sees(MITID, 'none', { asked: true });
    expect(await begun(MITID)).toMatchObject({ waitBegun: true });
    expect(await readWaits()).toHaveLength(1);
  });

  it.each([AMAZON, SHOP, 'https://mitid-hjaelp.example/'])('is not taken from %s', async (url) => {
    await sees(url, 'identifier');
    expect(await begun(url)).toBeUndefined();
    expect(await readWaits()).toEqual([]);
  });
});

describe('the workshop', () => {
  const rules = { minlength: 8 };
  const opened = async () => (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);

  it.each(['new-password', 'change-password'] as const)('opens from a page of %s', async (step) => {
    await sees(SHOP, step);
    expect(await says(SHOP, { name: 'guide.workshop', ask: rules })).toBeDefined();
    expect(await opened()).toEqual(['chrome-extension://test-extension-id/workshop.html?host=shop.example']);
  });

  it('opens from no other page, and from none without a journey', async () => {
    await says(SHOP, { name: 'guide.workshop', ask: rules });
    await sees(SHOP, 'code');
    await says(SHOP, { name: 'guide.workshop', ask: rules });
    expect(await opened()).toEqual([]);
  });
});

describe('a PIN that a page shows', () => {
  const read = (url: string, digits = '4821') => says(url, { name: 'guide.pinRead', ask: { digits } });

  it('is read by a script that comes where one may be made, and is kept', async () => {
    await sees(APPLE, 'sign-in', { asked: true });
    expect(sent).not.toContain('/pin-reader.js');
    await sees(APPLE, 'make-pin');
    expect(sent).toContain('/pin-reader.js');
    expect(await read(APPLE)).toMatchObject({ page: 'read-pin' });
    expect(await sitePins.getValue()).toMatchObject({ apple: { digits: '4821' } });
  });

  it('is not kept where nobody is on the way to one', async () => {
    expect(await read(APPLE)).toBeUndefined();
    await sees(APPLE, 'change-password');
    expect(await read(APPLE)).toBeUndefined();
    expect(await sitePins.getValue()).toEqual({});
  });

  it.each([SHOP, AMAZON, 'https://apple-id.example/'])('is not kept from %s', async (url) => {
    await sees(url, 'make-pin');
    expect(await read(url)).toBeUndefined();
    expect(await sitePins.getValue()).toEqual({});
    expect(sent).not.toContain('/pin-reader.js');
  });

  it('is not kept when it has other digits than the site’s', async () => {
    await sees(APPLE, 'make-pin');
    expect(await read(APPLE, '482135')).toBeUndefined();
    expect(await journey()).not.toHaveProperty('pinRead');
  });
});
