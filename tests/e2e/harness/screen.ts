/** A page or popup as a person meets it: words to read, buttons to press, boxes to fill. */
import type { Page } from 'puppeteer';
import { until } from './until.ts';

export interface Screen {
  /** An expression, or the source of a function without arguments that is called. */
  run<T>(script: string): Promise<T>;
  press(name: string): Promise<void>;
  fill(label: string, value: string): Promise<void>;
  close(): Promise<void>;
}

export const text = (screen: Screen): Promise<string> => screen.run<string>('document.body.innerText');

/** Waits until the words stand there. */
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
): string => `[...document.querySelectorAll('button'), ...document.querySelectorAll('a')].find(
  (element) => [element.innerText.trim(), element.ariaLabel].includes(${JSON.stringify(name)}) && !element.disabled && element.offsetParent !== null)`;

export const findField = (label: string): string => `[...document.querySelectorAll('label')].find(
  (element) => element.innerText.trim().startsWith(${JSON.stringify(label)}))?.querySelector('input')`;

/** A page that the browser driver reaches itself: its clicks and keys are a person's. */
export function pageScreen(page: Page): Screen & { page: Page } {
  const element = async (what: string, script: string) => {
    await until(what, () => page.evaluate(`Boolean(${script})`));
    const handle = (await page.evaluateHandle(script)).asElement();
    if (!handle) throw new Error(`${what} went away.`);
    return handle as import('puppeteer').ElementHandle<HTMLElement>;
  };
  return {
    page,
    run: <T>(script: string) => page.evaluate(script) as Promise<T>,
    press: async (name) => (await element(`a button "${name}"`, findButton(name))).click(),
    async fill(label, value) {
      const field = await element(`a field "${label}"`, findField(label));
      await field.evaluate((input) => (input as HTMLInputElement).select());
      await field.type(value);
    },
    close: () => page.close(),
  };
}
