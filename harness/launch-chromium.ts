import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer';
import { browserPath } from './browser-path.ts';

const isRoot = process.getuid?.() === 0;

/** Keeps the browser from calling home, and lets it run as root. */
const QUIET = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param extension Folder of a built extension. */
export async function launchChromium(extension?: string, options: LaunchOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await browserPath('chrome'),
    headless: true,
    pipe: true,
    ...(extension !== undefined && { enableExtensions: [extension] }),
    ...options,
    args: [...QUIET, ...(options.args ?? [])],
  });
}
