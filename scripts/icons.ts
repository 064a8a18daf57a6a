/** Draws the toolbar icon in the manifest's sizes. Run it by hand after a change of look/icon/icon.svg. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../harness/launch-chromium.ts';

const root = join(import.meta.dirname, '..');
const svg = readFileSync(join(root, 'look/icon/icon.svg'), 'utf8');
const folder = join(root, 'public/icon');
mkdirSync(folder, { recursive: true });

const browser = await launchChromium();
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
