/**
 * The guide's panel. Pages and drivers cannot see into it, so the extension's own script reads it, and a mouse presses
 * it.
 */
import type { Page } from 'puppeteer';
import type { Screen } from './screen.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

export interface PanelScreen {
  /** The panel's text; undefined while there is no panel. */
  text(): Promise<string | undefined>;
  see(words: string | RegExp): Promise<string>;
  press(name: string): Promise<void>;
  /** Whether the script in the page has scanned it. */
  looked(): Promise<boolean>;
  /** How often the page was scanned since the last call. The first call starts the count. */
  countLooks(): Promise<number>;
  /** Name of the panel's button that has the focus. */
  focused(): Promise<string | undefined>;
  /** Where the panel, or one of its buttons, is in the window. */
  area(button?: string): Promise<{ x: number; y: number; width: number; height: number } | undefined>;
}

interface Seen {
  looked: boolean;
  text?: string;
  focused?: string;
  panel: number[];
  buttons: { name: string; area: number[] }[];
}

/** Runs in the page's isolated world, like the extension's own script. */
function lookIn(): Seen {
  type Opener = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const { dom } = (globalThis as unknown as { chrome: Opener }).chrome;
  const area = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height];
  };
  const nameOf = (button: HTMLElement) => button.ariaLabel ?? button.innerText.trim();
  for (const host of document.querySelectorAll('[popover=manual]')) {
    const root = dom
      ? dom.openOrClosedShadowRoot(host)
      : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
    const panel = root?.querySelector<HTMLElement>('.panel');
    if (panel)
      return {
        looked: true,
        text: panel.innerText,
        focused: root?.activeElement ? nameOf(root.activeElement as HTMLElement) : '',
        panel: area(panel),
        buttons: [...panel.querySelectorAll<HTMLElement>('button, a, summary')].map((button) => ({
          name: nameOf(button),
          area: area(button),
        })),
      };
  }
  return { looked: 'watchword' in globalThis, panel: [], buttons: [] };
}

/** Counts, in the isolated world, how often the extension's scripts ask for the page's boxes. */
function countLooks(): number {
  const counter = globalThis as unknown as { looks?: number };
  const { looks } = counter;
  counter.looks = 0;
  if (looks !== undefined) return looks;
  const ask = Document.prototype.querySelectorAll;
  let looking = false;
  Document.prototype.querySelectorAll = function (this: Document, selector: string) {
    // One scan asks several times without a pause.
    if (!looking) {
      counter.looks = (counter.looks ?? 0) + 1;
      looking = true;
      queueMicrotask(() => {
        looking = false;
      });
    }
    return ask.call(this, selector);
  };
  return 0;
}

/** @param backstage A page of the extension in another tab. */
export async function panelOn(page: Page, backstage: Screen): Promise<PanelScreen> {
  await page.bringToFront();
  const runInPage = <T>(script: () => T) =>
    backstage.run<T>(`(async () => {
      const [tab] = (await chrome.tabs.query({ active: true })).filter(({ url }) => !url?.includes('-extension://'));
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${script} });
      return result;
    })()`);
  const look = () => runInPage(lookIn);
  const asArea = ([x = 0, y = 0, width = 0, height = 0]: number[]) => ({ x, y, width, height });
  const button = async (name: string) => (await look())?.buttons.find((one) => one.name === name);
  return {
    text: async () => (await look())?.text,
    countLooks: () => runInPage(countLooks),
    looked: async () => (await look())?.looked ?? false,
    focused: async () => (await look())?.focused,
    async see(words) {
      let shown: string | undefined;
      return until(`"${words}" on the panel`, async () => {
        shown = (await look())?.text;
        return (typeof words === 'string' ? shown?.includes(words) : words.test(shown ?? '')) && shown;
      }).catch((error: Error) => {
        error.message += `\nIt shows:\n${shown}`;
        throw error;
      });
    },
    async press(name) {
      // People aim at a button that stands still, and the panel may be moving.
      let last = '';
      const area = await until(`a button "${name}" that stands still on the panel`, async () => {
        const found = (await button(name))?.area;
        const before = last;
        last = String(found);
        return found && last === before && found;
      });
      const { x, y, width, height } = asArea(area);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    async area(name) {
      const found = name === undefined ? (await look())?.panel : (await button(name))?.area;
      return found?.length ? asArea(found) : undefined;
    },
  };
}

/** Chooses the guide's language, as people do in the settings. */
export async function choose(backstage: Screen, language: string): Promise<void> {
  await until('settings', () => backstage.run<boolean>(`document.querySelector('select') !== null`));
  await backstage.run(`(() => {
    const select = document.querySelector('select');
    select.value = '${language}';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until(`pages in ${language}`, () =>
    backstage.run<boolean>(`document.documentElement.lang === '${language}'`),
  );
}

/** Allows the guide on all sites, as people do in the settings. */
export async function allowEverywhere(backstage: Backstage): Promise<void> {
  await pressInSettings(backstage, 'On all sites');
  await until('permission for all sites', () =>
    backstage.run<boolean>(`chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)`),
  );
}

export type Backstage = Screen & { page: Page };

/** A trusted click on a page in front: the browser accepts no other for a permission. */
export async function pressInSettings(backstage: Backstage, name: string): Promise<void> {
  await backstage.page.bringToFront();
  await backstage.press(name);
}

export const backstageOf = (browser: TestBrowser): Promise<Backstage> =>
  browser.openExtensionPage('options.html');
