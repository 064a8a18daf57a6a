/** The detector in a real browser, over pages of our own. Each is in a folder with the name of its step. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleDetector } from '../../harness/detector-bundle.ts';
import { launchChromium } from '../../harness/launch-chromium.ts';
import type { Detection } from '../../utils/content/detector/detection.ts';
import type { PageReader } from '../../utils/content/detector/page-reader.ts';

declare global {
  var spot: (document: Document, location: Location, reading?: PageReader) => Detection;
  var Limits: typeof PageReader;
}

const PAGES = join(import.meta.dirname, '../pages/generic');
const pages = readdirSync(PAGES).flatMap((step) =>
  readdirSync(join(PAGES, step)).map((file) => ({
    step,
    file,
    html: readFileSync(join(PAGES, step, file), 'utf8'),
  })),
);

let browser: Browser;
let page: Page;
let devTools: CDPSession;
let spotter: string;

beforeAll(async () => {
  [browser, spotter] = await Promise.all([launchChromium(), bundleDetector()]);
  page = await browser.newPage();
  devTools = await page.createCDPSession();
  await devTools.send('Performance.enable');
});
afterAll(() => browser.close());

/** Milliseconds of a processor that the page has had. The clock also counts what other processes have. */
async function processorTime(): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  return (time?.value ?? Number.NaN) * 1000;
}

/** Opens a page, makes it worse, and runs the detector. */
async function look(html: string, worsen: () => void = () => undefined) {
  await page.setContent(html);
  await page.evaluate(worsen);
  await page.evaluate(`${spotter};0`);
  await page.evaluate(() => void globalThis.spot(document, location));
  const before = await processorTime();
  await page.evaluate(() => void globalThis.spot(document, location));
  const ms = (await processorTime()) - before;
  const seen = await page.evaluate(() => {
    const reading = new globalThis.Limits(document);
    const limit = reading.left;
    const { step, evidence, fields } = globalThis.spot(document, location, reading);
    return {
      read: limit - reading.left,
      limit,
      step,
      evidence,
      fields: fields.map(({ kind, element }) => ({ kind, wanted: element.dataset.field })),
      wanted: [...Document.prototype.getElementsByTagName.call(document, 'input')].flatMap(
        (input) => input.getAttribute('data-field') ?? [],
      ),
    };
  });
  return { ...seen, ms };
}

describe('the detector', () => {
  it.each(pages)('finds $step in $file', async ({ step, html }) => {
    const seen = await look(html);
    expect(seen.step).toBe(step);
    expect(seen.fields.map(({ kind }) => kind)).toEqual(seen.wanted);
    expect(seen.fields.map(({ wanted }) => wanted)).toEqual(seen.wanted);
  });

  it('reports evidence in its own words only', async () => {
    const { evidence } = await look(
      '<title>Reset password</title><h1>Forgot password?</h1><form><input type="email">',
    );
    expect(evidence).toContain('title');
    expect(evidence.join()).toMatch(/^[a-zA-Z,]+$/);
  });
});

const FORGOT =
  '<!doctype html><title>Reset password</title><h1>Forgot your password?</h1><form><input type="email"></form>';

describe('a hostile page', () => {
  const costs: [string, () => void][] = [
    [
      '50,000 elements',
      () => {
        const crowd = document.createDocumentFragment();
        for (let i = 0; i < 50_000; i++) crowd.append(document.createElement('p'));
        document.body.append(crowd);
      },
    ],
    [
      '50,000 boxes',
      () => {
        const crowd = document.createDocumentFragment();
        for (let i = 0; i < 50_000; i++) crowd.append(document.createElement('input'));
        document.body.prepend(crowd);
      },
    ],
    [
      '50,000 hidden boxes, labels and headings',
      () => {
        const crowd = document.createDocumentFragment();
        for (let i = 0; i < 50_000; i++) {
          const element = document.createElement(['input', 'label', 'h1', 'button'][i % 4] ?? 'p');
          element.hidden = true;
          crowd.append(element);
        }
        document.body.prepend(crowd);
      },
    ],
    [
      'boxes 500 levels deep',
      () => {
        let inner: Element = document.body;
        for (let i = 0; i < 500; i++) {
          const next = document.createElement('div');
          inner.append(next);
          inner = next;
        }
        for (let i = 0; i < 50; i++) inner.append(document.createElement('input'), 'password '.repeat(9));
      },
    ],
    [
      'a text of half a megabyte thrice',
      () => {
        for (const element of [document.body, document.querySelector('h1'), document.querySelector('form')])
          element?.prepend('forgot a'.repeat(60_000));
      },
    ],
    [
      'bait for regular expressions',
      () => {
        const bait = `${'aA'.repeat(50_000)}!`;
        for (const element of document.querySelectorAll('input,form')) {
          for (const name of ['name', 'id', 'placeholder', 'autocomplete', 'action', 'class'])
            element.setAttribute(name, bait);
        }
        history.replaceState(null, '', `#${bait}`);
      },
    ],
  ];
  it.each(costs)('with %s is read only up to the limit, and quickly', async (_, worsen) => {
    const { read, limit, ms } = await look(FORGOT, worsen);
    expect(read).toBeLessThanOrEqual(limit);
    // It takes a few milliseconds.
    expect(ms).toBeLessThan(100);
  });

  it('stops at its limit of nodes', async () => {
    await look(FORGOT);
    const step = await page.evaluate(
      () => globalThis.spot(document, location, new globalThis.Limits(document, 2)).step,
    );
    expect(step).toBe('none');
  });
});
