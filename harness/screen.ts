/** A page or popup as people use it: words to read, buttons to press, boxes to fill in. */
import type { ElementHandle, Page } from 'puppeteer';
import { until } from './until.ts';

export interface Screen {
  /** @param script An expression, or the source of a function without parameters, which is called. */
  run<T>(script: string): Promise<T>;
  press(name: string): Promise<void>;
  fill(label: string, value: string): Promise<void>;
  close(): Promise<void>;
}

export const text = (screen: Screen): Promise<string> => screen.run<string>('document.body.innerText');

/** Waits until the text is shown. */
export async function see(screen: Screen, words: string | RegExp): Promise<string> {
  let shown = '';
  return until(`"${words}" on the screen`, async () => {
    shown = await text(screen);
    return (typeof words === 'string' ? shown.includes(words) : words.test(shown)) && shown;
  }).catch((error: Error) => {
    error.message += `\nIt shows:\n${shown}`;
    throw error;
  });
}

/** Finds a button or link by its name, in the page. */
export const findButton = (
  name: string,
): string => `[...document.querySelectorAll('button, summary, label.check'), ...document.querySelectorAll('a')].find(
  (element) => [element.innerText.split('\\n')[0].trim(), element.ariaLabel].includes(${JSON.stringify(name)}) && !element.disabled && element.offsetParent !== null)`;

export const findField = (label: string): string => `[...document.querySelectorAll('label')].find(
  (element) => element.innerText.trim().startsWith(${JSON.stringify(label)}))?.control`;

/** A page that the browser driver reaches directly. Its clicks and keys are trusted. */
export function pageScreen(page: Page): Screen & { page: Page } {
  /** A page that navigates away loses its elements. Then the next page is asked. */
  const withElement = (
    what: string,
    script: string,
    deed: (element: ElementHandle<HTMLElement>) => Promise<void>,
  ) =>
    until(what, async () => {
      const handle = (await page.evaluateHandle(script)).asElement();
      if (!handle) return false;
      await deed(handle as ElementHandle<HTMLElement>);
      return true;
    });
  return {
    page,
    run: <T>(script: string) => page.evaluate(script) as Promise<T>,
    press: async (name) => {
      await withElement(`a button "${name}"`, findButton(name), (button) => button.click());
    },
    async fill(label, value) {
      await withElement(`a field "${label}"`, findField(label), async (field) => {
        await field.evaluate((input) => (input as HTMLInputElement).select());
        await field.type(value);
      });
    },
    close: () => page.close(),
  };
}
