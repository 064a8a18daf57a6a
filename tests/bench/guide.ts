/** The cost of the guide's script on the worst pages. */
import type { Page } from 'puppeteer';
import { openChromium } from '../../harness/chromium.ts';
import { bundleDetector } from '../../harness/detector-bundle.ts';
import { openTestSites } from '../../harness/test-sites.ts';
import { STAND_INS } from '../pages/stand-ins.ts';

const SECONDS = 5;
const LOOKS = 20;

export interface GuideTimes {
  /** Milliseconds of script in each second, on a page that rewrites itself a thousand times a second. */
  rewriting: number[];
  /** Milliseconds of the first scan of a page with 50,000 nodes, each time in a new page. */
  first: number[];
  /** Milliseconds of later scans of that page. */
  later: number[];
}

export async function measureGuide(): Promise<GuideTimes> {
  const sites = await openTestSites(STAND_INS);
  const browser = await openChromium([], { sites });
  const { page } = await browser.openPage('https://www.amazon.se/ap/forgotpassword');
  const rewriting = await rewrite(page);
  const first: number[] = [];
  const later: number[] = [];
  const spotter = await bundleDetector();
  for (let look = 0; look < LOOKS; look++) {
    await page.goto('https://shop.example/glemt-adgangskode');
    const times = await lookAtMany(page, spotter);
    first.push(times.shift() ?? Number.NaN);
    later.push(...times);
  }
  await browser.close();
  await sites.close();
  return { rewriting, first, later };
}

async function rewrite(page: Page): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.evaluate(async (seconds) => {
    const box = document.body.appendChild(document.createElement('p'));
    let changes = 0;
    for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
      for (let i = 0; i < 5; i++) {
        box.replaceChildren(document.createElement('b'));
        box.className = `c${changes++}`;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, SECONDS);
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString('utf8')) as {
    traceEvents: { name: string; ts: number; dur?: number; args: { data?: { url?: string } } }[];
  };
  const start = Math.min(...trace.traceEvents.filter(({ ts }) => ts > 0).map(({ ts }) => ts));
  const perSecond = new Array<number>(SECONDS).fill(0);
  for (const { name, ts, dur = 0, args } of trace.traceEvents) {
    const second = Math.floor((ts - start) / 1e6);
    if (name === 'FunctionCall' && args.data?.url?.includes('content-scripts/guide') && second < SECONDS)
      perSecond[second] = (perSecond[second] ?? 0) + dur / 1000;
  }
  return perSecond;
}

/** The times of five scans of the page, with 50,000 more nodes. */
async function lookAtMany(page: Page, spotter: string): Promise<number[]> {
  await page.evaluate(() => {
    const nodes = document.createElement('div');
    // Without a height, so that the form stays visible and is scanned in full.
    nodes.style.cssText = 'height: 0; overflow: hidden';
    for (let i = 0; i < 12_500; i++) {
      const part = document.createElement('div');
      part.innerHTML = '<span>Forgot <b>password</b></span>';
      nodes.append(part);
    }
    document.body.prepend(nodes);
    return document.documentElement.getBoundingClientRect().height;
  });
  await page.evaluate(`${spotter}\n;0`);
  return page.evaluate(() => {
    const { spot } = globalThis as unknown as { spot(document: Document, location: Location): object };
    return [1, 2, 3, 4, 5].map(() => {
      const begun = performance.now();
      spot(document, location);
      return performance.now() - begun;
    });
  });
}
