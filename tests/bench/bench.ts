/**
 * Measures times of the main job in a real browser over loopback, and weights. Prints medians and writes
 * .output/bench.json.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_BUILD, type Chromium, openChromium } from '../../harness/chromium.ts';
import { FIREFOX_BUILD } from '../../harness/firefox.ts';
import { openLiveService } from '../../harness/live-service.ts';
import { fileWeight, popupWeight } from '../../harness/page-weight.ts';
import type { Screen } from '../../harness/screen.ts';
import { connected, shownPin } from '../../harness/steps.ts';
import { LANGUAGES } from '../../protocol/languages.ts';
import { ALL_SITES } from '../../sites/all.ts';
import { measureColdStart } from './cold-start.ts';
import { measureGuide } from './guide.ts';
import { measureNames } from './names.ts';

const RUNS = 30;
const QUARTER_OF_AN_HOUR = 15 * 60_000;

interface Measure {
  what: string;
  /** NaN where there is no budget. */
  budget: number;
  unit: 'ms' | 'bytes';
  median: number;
  /** The 95th percentile. */
  p95?: number;
}

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function timed(what: string, budget: number, times: number[]): Measure {
  const sorted = times.toSorted((a, b) => a - b);
  return { what, budget, unit: 'ms', median: at(sorted, 0.5), p95: at(sorted, 0.95) };
}

const weighed = (what: string, budget: number, bytes: number): Measure => ({
  what,
  budget,
  unit: 'bytes',
  median: bytes,
});

const service = await openLiveService();
const browser = await openChromium(['http://localhost/*']);
await (await connected(browser, service)).close();

/** From the click to the frame in which new digits are on the screen. */
async function clickToDigits(popup: Screen): Promise<number> {
  return popup.run<number>(`new Promise((resolve) => {
    const digits = () => document.querySelector('.digits:not(.making) .visually-hidden')?.textContent;
    const before = digits();
    const button = [...document.querySelectorAll('button')].find((element) => element.textContent === 'New PIN');
    const begun = performance.now();
    new MutationObserver((_, observer) => {
      if (!digits() || digits() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    button.click();
  })`);
}

async function measureClicks(): Promise<number[]> {
  const popup = await browser.openPopup();
  const times: number[] = [];
  await popup.press('New PIN');
  await shownPin(popup);
  for (let run = 0; run < RUNS; run++) {
    // Past the limit of five. The popup's countdown follows the service's clock.
    service.advance(QUARTER_OF_AN_HOUR);
    times.push(await clickToDigits(popup));
  }
  await popup.close();
  return times;
}

/** From the start of the popup's document to its first paint, which shows the last known state. */
async function openToPaint(chromium: Chromium): Promise<number> {
  const popup = await chromium.openPopup();
  const painted = await popup.run<number>(`new Promise((resolve) =>
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true }))`);
  await popup.close();
  return painted;
}

/** A popup of one line without script or style: the cost of the browser and the machine alone. */
function barePopup(): string {
  const folder = mkdtempSync(join(tmpdir(), 'watchword-bare-'));
  cpSync(CHROMIUM_BUILD, folder, { recursive: true });
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Bare</title><p>48 21</p>');
  return folder;
}

/** In turn, so that a busy moment of the machine affects both. */
async function measureOpening(): Promise<{ ours: number[]; bare: number[] }> {
  const folder = barePopup();
  const bareBrowser = await openChromium([], { extension: folder });
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.bare.push(await openToPaint(bareBrowser));
    times.ours.push(await openToPaint(browser));
  }
  await bareBrowser.close();
  rmSync(folder, { recursive: true });
  return times;
}

const clicks = await measureClicks();
const opening = await measureOpening();
const guide = await measureGuide();
const names = await measureNames();
const coldStart = await measureColdStart();
const known = timed('password help for a name that somebody has', Number.NaN, names.known);
const measures = [
  timed('click on New PIN to digits on the screen', 100, clicks),
  timed('popup open to the last known state painted', 100, opening.ours),
  timed('bare popup open to its line painted, for comparison', Number.NaN, opening.bare),
  weighed('popup page, Chromium, gzip', 40_000, popupWeight(CHROMIUM_BUILD)),
  weighed('popup page, Firefox, gzip', 40_000, popupWeight(FIREFOX_BUILD)),
  timed('script in a page that rewrites itself 1,000 times a second, a second', 5, guide.rewriting),
  timed('first look at a page of 50,000 nodes', 5, guide.first),
  timed('later look at it', 5, guide.later),
  timed('cold start of the built service', 500, coldStart.service),
  timed('start of Node alone, for comparison', Number.NaN, coldStart.node),
  known,
  timed('the same for one that nobody has, within a tenth of it', known.median * 1.1, names.unknown),
  ...['guide', ...ALL_SITES.map(({ id }) => `guide-${id}`)].map((name) =>
    weighed(
      `${name}.js in pages before anything is spotted, gzip`,
      8_000,
      fileWeight(CHROMIUM_BUILD, `content-scripts/${name}.js`),
    ),
  ),
  weighed(
    'panel with its words, once something is spotted, gzip',
    25_000,
    fileWeight(CHROMIUM_BUILD, 'panel.js') +
      Math.max(...LANGUAGES.map((language) => fileWeight(CHROMIUM_BUILD, `panel-texts-${language}.js`))),
  ),
];
await browser.close();
await service.close();

const round = (value: number | undefined) => (value === undefined ? '' : value.toFixed(value < 1000 ? 1 : 0));
console.table(
  measures.map(({ what, median, p95, budget, unit }) => ({
    what,
    median: round(median),
    p95: round(p95),
    budget,
    unit,
  })),
);
const file = join(import.meta.dirname, '../../.output/bench.json');
writeFileSync(
  file,
  `${JSON.stringify({ at: new Date().toISOString(), runs: RUNS, cores: cpus().length, measures }, null, 2)}\n`,
);
console.log(file);
