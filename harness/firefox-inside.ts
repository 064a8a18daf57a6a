/** Runs scripts in Firefox's own process, for what only the browser or a person at the desktop does. */
import type { Browser } from 'puppeteer';

/** The part of WebDriver BiDi that is used here. Puppeteer does not export it. */
interface Bidi {
  send(method: 'browsingContext.getTree', parameters: object): Promise<{ result: { contexts: Context[] } }>;
  send(method: 'script.evaluate', parameters: object): Promise<{ result: Evaluated }>;
}
interface Context {
  context: string;
  url: string;
}
type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** @param script An expression with a plain value, or a promise of one. */
export async function runInside(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Bidi };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  const { result } = await connection.send('script.evaluate', {
    expression: script,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
