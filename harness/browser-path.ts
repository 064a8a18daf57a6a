/** Finds a browser or gets one: an installed browser first, then puppeteer's own, then Debian's package. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type SupportedBrowser } from 'puppeteer';

const KNOWN: Record<
  SupportedBrowser,
  { variable: string; names: string[]; paths: string[]; debian: string }
> = {
  chrome: {
    variable: 'CHROMIUM_PATH',
    // Not Google Chrome: its releases no longer load an unpacked extension from the command line.
    names: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

async function find(browser: SupportedBrowser): Promise<string | undefined> {
  const { variable, names, paths } = KNOWN[browser];
  const given = process.env[variable];
  if (given) return given;
  const installed = names.map(onPath).find(Boolean) ?? paths.find(existsSync);
  if (installed) return installed;
  // Throws when nothing was downloaded.
  const downloaded = await (async () => puppeteer.executablePath({ browser }))().catch(() => '');
  return existsSync(downloaded) ? downloaded : undefined;
}

/** Installs Debian's package, when this runs as root on Debian. The output of apt is shown only when it fails. */
export function installFromDebian(name: string): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`Installing ${name} from Debian's packages.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => {
    const { status, stderr } = spawnSync('apt-get', words, { env, encoding: 'utf8' });
    if (status !== 0) console.error(stderr);
    return status === 0;
  };
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}

function download(browser: SupportedBrowser): boolean {
  console.log(`Downloading ${browser}.`);
  const wanted = browser === 'chrome' ? 'chrome@stable' : 'firefox@stable';
  return (
    spawnSync('npx', ['puppeteer', 'browsers', 'install', wanted], { stdio: 'ignore', shell: true })
      .status === 0
  );
}

/** @returns The path of the browser. @throws Error with one line that says what to install. */
export async function browserPath(browser: SupportedBrowser): Promise<string> {
  const found = await find(browser);
  if (found) return found;
  const { debian, variable } = KNOWN[browser];
  const got = (installFromDebian(debian) || download(browser)) && (await find(browser));
  if (got) return got;
  throw new Error(
    `No ${debian} was found and none could be installed: install it, or set ${variable} to its path.`,
  );
}
