/** A page that tries everything against the guide. It can neither read nor control it, nor stop a warning. */
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { type PanelScreen, panelOn } from '../../harness/panel.ts';
import { until } from '../../harness/until.ts';
import { BROWSERS, onSites } from './on-sites.ts';

const RESET = 'https://www.amazon.se/ap/forgotpassword';

describe.each(BROWSERS)('a hostile page in $name', ({ open }) => {
  const on = onSites(open);

  /** @param script Runs in the page before everything else. */
  async function attacked(script: string, url = RESET): Promise<{ page: Page; panel: PanelScreen }> {
    const { page } = await on.browser.openPage('https://shop.example/');
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(script);
    await page.goto(url);
    return { page, panel: await panelOn(page, on.backstage) };
  }

  it('finds nothing of the guide but an empty element', async () => {
    const { page, panel } = await attacked(`
      addEventListener('message', ({ data }) => heard.push(String(data)));
      const heard = window.heard = [];
      const { dispatchEvent } = EventTarget.prototype;
      window.roots = 0;
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (...all) { window.roots++; return attachShadow.apply(this, all); };
      Document.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatchEvent.call(this, event); };
    `);
    await panel.see('Step 1 of 4');
    const found = await page.evaluate(() => {
      const host = document.querySelector('[popover]');
      const shared = globalThis as unknown as { heard: string[]; roots: number; watchword?: unknown };
      return {
        root: host?.shadowRoot,
        inside: host?.innerHTML,
        heard: shared.heard,
        roots: shared.roots,
        bridge: typeof shared.watchword,
        mark: host?.id || host?.className,
      };
    });
    expect(found).toEqual({ root: null, inside: '', heard: [], roots: 0, bridge: 'undefined', mark: '' });
    await page.close();
  });

  it('cannot press its buttons', async () => {
    const { page, panel } = await attacked('');
    await panel.see('Step 1 of 4');
    const close = await panel.area('Close the guide');
    await page.evaluate(
      (x, y) => {
        const host = document.elementFromPoint(x, y);
        const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
        for (const target of [host, document.querySelector('[popover]')]) {
          (target as HTMLElement).click();
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            target?.dispatchEvent(new MouseEvent(type, at));
          for (const key of ['Enter', ' ', 'Tab'])
            target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        return host?.tagName;
      },
      (close?.x ?? 0) + 5,
      (close?.y ?? 0) + 5,
    );
    expect(await panel.text()).not.toContain('On this page');
    // The same place reacts to a real mouse.
    await panel.press('Close the guide');
    await panel.see('On this page');
    await page.close();
  });

  it('cannot send messages to it', async () => {
    const { page, panel } = await attacked('');
    await panel.see('Step 1 of 4');
    const reached = await page.evaluate(() => {
      const names = ['guide.closed', 'wxt:content-script-started', 'guide.state'];
      for (const name of names) {
        postMessage({ name, type: name, ask: 'site', contentScriptName: 'guide', messageId: 'other' }, '*');
        for (const target of [document, window])
          target.dispatchEvent(
            new CustomEvent(name, { detail: { contentScriptName: 'guide', messageId: 'other' } }),
          );
      }
      const { chrome, browser } = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      return [typeof chrome?.runtime?.sendMessage, typeof browser?.runtime?.sendMessage];
    });
    expect(reached).toEqual(['undefined', 'undefined']);
    await page.click('input#ap_email');
    await page.keyboard.type('maja@example.org');
    await page.click('input#continue');
    await panel.see('Type the 6-digit code');
    await page.close();
  });

  it('gets it back after removing it, without a loop', async () => {
    const { page, panel } = await attacked('');
    await panel.see('Step 1 of 4');
    const waited = await page.evaluate(
      (times) =>
        new Promise<number[]>((resolve) => {
          const waited: number[] = [];
          let removedAt = 0;
          const takeAway = (host: Element | null) => {
            removedAt = performance.now();
            host?.remove();
          };
          const observer = new MutationObserver((records) => {
            for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
              if (!(node as Element).matches?.('[popover]')) continue;
              waited.push(performance.now() - removedAt);
              if (waited.length < times) takeAway(node as Element);
              else resolve(waited);
            }
          });
          observer.observe(document, { childList: true, subtree: true });
          takeAway(document.querySelector('[popover]'));
        }),
      4,
    );
    // Half a second each time, less what a clock may be rounded by; a busy machine only makes it longer.
    expect(Math.min(...waited)).toBeGreaterThan(450);
    await until('panel in the page', () => page.evaluate(() => document.querySelector('[popover]') !== null));
    await panel.see('Step 1 of 4');
    await page.close();
  });

  it.each([
    ['hides it', `host.style.display = 'none'`],
    [
      'makes it invisible',
      `host.setAttribute('style', 'opacity: 0 !important; visibility: hidden !important')`,
    ],
    ['marks it as hidden', `host.hidden = true`],
    ['makes it inert', `host.inert = true`],
    ['closes it', `host.hidePopover()`],
    ['takes it from the top', `host.removeAttribute('popover')`],
    [
      'moves it out of sight',
      `const box = document.body.appendChild(document.createElement('div')); box.hidden = true; box.append(host)`,
    ],
    [
      'styles it from outside',
      `const sheet = document.createElement('style');
       sheet.textContent = 'html > div, div[popover] { display: none !important; opacity: 0 !important; transform: scale(0) !important }';
       document.head.append(sheet)`,
    ],
  ])('%s, and it is shown again', async (_, script) => {
    const { page, panel } = await attacked('');
    await panel.see('Step 1 of 4');
    const before = await panel.area();
    await page.evaluate(`(() => { const host = document.querySelector('[popover]'); ${script} })()`);
    await until('panel as before', async () => {
      const seen = await page.evaluate(() => {
        const host = document.documentElement.querySelector(':scope > div[popover]');
        return (
          host?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true &&
          !(host as HTMLElement).inert
        );
      });
      return seen && JSON.stringify(await panel.area()) === JSON.stringify(before);
    });
    await page.close();
  });

  it.each([
    [
      'poisons what all objects inherit',
      `for (const name of ['step', 'page', 'view', 'asked', 'verdict', 'has', 'lacks', 'corner'])
         Object.defineProperty(Object.prototype, name, { configurable: true, get() { window.read = name; return 'none'; }, set() {} });
       Array.prototype.map = Array.prototype.find = Array.prototype.filter = () => [];`,
    ],
    [
      'puts its own functions in place of the browser’s',
      `Document.prototype.querySelector = Document.prototype.querySelectorAll = () => { window.read = 1; return null; };
       Document.prototype.createElement = Document.prototype.createElementNS = () => { window.read = 1; throw new Error(); };
       HTMLElement.prototype.showPopover = Element.prototype.checkVisibility = () => { window.read = 1; };
       window.MutationObserver = window.requestAnimationFrame = undefined;`,
    ],
  ])('%s, and it goes on', async (_, script) => {
    const { page, panel } = await attacked(script);
    await panel.see('Step 1 of 4');
    expect(await page.evaluate('window.read')).toBeUndefined();
    await page.close();
  });

  it('gives its elements the names of properties that scripts read, and it goes on', async () => {
    const { page, panel } = await attacked('', 'https://www.amazon.se/ap/forgotpassword?clobbered=1');
    expect(await page.evaluate('typeof document.createTextNode')).not.toBe('function');
    await panel.see('Step 1 of 4');
    await page.close();
  });

  it('rewrites itself a thousand times a second, and is scanned only a few times', async () => {
    const { page, panel } = await attacked('');
    await panel.see('Step 1 of 4');
    await panel.countLooks();
    await page.evaluate(() => {
      const shared = globalThis as unknown as { changes: number };
      shared.changes = 0;
      const box = document.body.appendChild(document.createElement('p'));
      setInterval(() => {
        for (let i = 0; i < 10; i++) {
          box.replaceChildren(document.createElement('b'));
          box.className = `c${shared.changes++}`;
        }
      }, 5);
    });
    const begun = Date.now();
    let looks = 0;
    await until(
      'third look at the page',
      async () => {
        looks += await panel.countLooks();
        return looks >= 3;
      },
      45_000,
    );
    // Each wait is twice the one before it, and the first one 300 ms; a busy machine only makes them longer.
    expect(Date.now() - begun).toBeGreaterThan(300 + 600 + 1200 - 50);
    expect(await page.evaluate('changes')).toBeGreaterThan(300);
    await page.close();
  });
});
