import type { Page } from 'puppeteer';
import { until } from './until.ts';

/** Runs scripts in a page in the isolated world of the extension's own scripts. Chromium only. */
export async function isolatedWorld(page: Page): Promise<<T>(script: string) => Promise<T>> {
  const session = await page.createCDPSession();
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contextId = context.id;
  });
  await session.send('Runtime.enable');
  const id = await until('world of the extension', async () => contextId);
  return async <T>(expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: id,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}
