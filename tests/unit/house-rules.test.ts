/** Rules of the house that no compiler keeps. They read the sources and the production build (`npm run build`). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileWeight, popupWeight } from '../../harness/page-weight.ts';
import { LANGUAGES } from '../../protocol/languages.ts';
import { CHROMIUM_ORIGIN, FIREFOX_ORIGIN } from '../../service/src/settings.ts';
import { ALL_SITES } from '../../sites/all.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILDS = ['chrome-mv3', 'firefox-mv3'].map((name) => join(ROOT, '.output', name));

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const sources = (...folders: string[]) =>
  folders
    .flatMap((folder) => filesUnder(join(ROOT, folder)))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: relative(ROOT, file), text: readFileSync(file, 'utf8') }));

const manifestOf = (build: string) => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

/** The origin that a browser gives an extension: hex digits written as the letters a to p. */
const asLetters = (hex: string) =>
  hex.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');

describe.each(BUILDS)('the build %s', (build) => {
  it('asks for no more than manifest.snap has, which grows only where a change shows it', async () => {
    const {
      permissions,
      optional_permissions,
      host_permissions,
      optional_host_permissions,
      content_scripts,
    } = manifestOf(build);
    const asked = {
      permissions,
      optional_permissions,
      host_permissions,
      optional_host_permissions,
      content_scripts,
    };
    await expect(`${JSON.stringify(asked, null, 2)}\n`).toMatchFileSnapshot('./manifest.snap');
  });

  it('lets no page load, frame or speak to it', () => {
    const manifest = manifestOf(build);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain(
      "default-src 'none'; script-src 'self';",
    );
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|data:|blob:/);
  });

  it('sends into pages 8 kB at most before there is something to show, and 25 kB then', () => {
    for (const name of ['guide', ...ALL_SITES.map(({ id }) => `guide-${id}`)])
      expect(fileWeight(build, `content-scripts/${name}.js`), name).toBeLessThanOrEqual(8_000);
    for (const language of LANGUAGES)
      expect(
        fileWeight(build, 'panel.js') +
          fileWeight(build, `panel-texts-${language}.js`) +
          fileWeight(build, 'pin-reader.js'),
        language,
      ).toBeLessThanOrEqual(25_000);
  });

  it('has the texts of the stores in each language', () => {
    expect(manifestOf(build)).toMatchObject({ default_locale: 'en', description: '__MSG_description__' });
    for (const language of LANGUAGES)
      expect(readFileSync(join(build, '_locales', language, 'messages.json'), 'utf8'), language).toBe(
        readFileSync(join(ROOT, 'locales', language, 'store.json'), 'utf8'),
      );
  });

  it('tells no page that it is there', () => {
    for (const file of filesUnder(join(build, 'content-scripts')))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/postMessage|dispatchEvent|CustomEvent/);
  });

  it('calls nobody by itself', () => {
    // Names of XML languages, this machine, and the addresses of libraries’ documents in their error texts.
    const known =
      /^https?:\/\/(www\.w3\.org|localhost|127\.0\.0\.1|json-schema\.org|wxt\.dev|simplewebauthn\.dev|github\.com\/(wxt-dev|mozilla))\b/;
    const addresses = filesUnder(build)
      .filter((file) => /\.(js|css|html)$/.test(file))
      .flatMap((file) => readFileSync(file, 'utf8').match(/https?:\/\/[\w.-]+\.[a-z]{2,}[\w./-]*/g) ?? []);
    expect(addresses.filter((address) => !known.test(address))).toEqual([]);
  });

  it('has a popup of 40 kB at most, gzipped, in each language', () => {
    expect(popupWeight(build)).toBeLessThanOrEqual(40_000);
  });
});

it('the service lists the origins that the two builds have', () => {
  const [chromium, firefox] = BUILDS.map(manifestOf);
  const id = asLetters(sha256(Buffer.from(chromium.key, 'base64')).slice(0, 32));
  expect(CHROMIUM_ORIGIN).toBe(`chrome-extension://${id}`);
  expect(FIREFOX_ORIGIN).toBe(
    `moz-extension://${asLetters(sha256(firefox.browser_specific_settings.gecko.id))}`,
  );
});

it('the lockfile has the packages of every platform, not only of the one it was made on', () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: object }> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

/** As data, texts and code write them: “name”, “NAME”, “nameHome”, “guide-name”. */
const NAMES = ALL_SITES.flatMap(({ id, name }) => [id, name, name.toUpperCase()]).join('|');

const namesOfSites = (text: string): string[] =>
  text.match(new RegExp(`(?<![a-zA-Z])(${NAMES})(?![a-z])`, 'g')) ?? [];

describe('the sources', () => {
  it('name no site outside sites/: neither its hosts nor its name, nor do they branch on its id', () => {
    expect(namesOfSites('const one = "https://www.amazon.se/";')).toEqual(['amazon']);
    expect(namesOfSites('Help from Apple; appleHome; APPLE_ID; PINEAPPLE, applesauce')).toEqual([
      'Apple',
      'apple',
      'APPLE',
    ]);
    const found = sources(
      'entrypoints',
      'modules',
      'components',
      'utils',
      'locales',
      'protocol',
      'harness',
      'scripts',
      'service/src',
    )
      // Lists of everyday words: a fruit is one.
      .filter(({ file }) => !/^locales\/.*words?(-lists?)?\.\w+$/.test(file))
      .concat({ file: 'wxt.config.ts', text: readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8') });
    expect(found.filter(({ text }) => namesOfSites(text).length > 0).map(({ file }) => file)).toEqual([]);
  });

  it('let arrows run one way: entrypoints → components → utils', () => {
    const pointing = (folder: string, at: RegExp) =>
      sources(folder)
        .filter(({ text }) => at.test(text))
        .map(({ file }) => file);
    expect(pointing('utils', /from '.*\/(components|entrypoints|service)\//)).toEqual([]);
    expect(pointing('components', /from '.*\/(entrypoints|service)\//)).toEqual([]);
    expect(pointing('locales', /from '.*\/(components|entrypoints|service)\//)).toEqual([]);
    expect(pointing('sites', /from '.*\/(components|entrypoints|service|locales)\//)).toEqual([]);
  });

  it('share nothing between extension and service but the protocol', () => {
    const imports = sources('service/src').flatMap(({ text }) => [
      ...text.matchAll(/from '((?:\.\.\/)+(?:protocol|utils|components|entrypoints|sites)\/[^']+)'/g),
    ]);
    const outside = imports.map(([, path = '']) => path.replace(/^(\.\.\/)+/, ''));
    expect(new Set(outside)).toEqual(new Set(['protocol/protocol.ts', 'protocol/languages.ts']));
  });

  it('name colours in look/tokens.css only', () => {
    const sheets = ['look', 'components', 'service/src']
      .flatMap((folder) => filesUnder(join(ROOT, folder)))
      .filter((file) => file.endsWith('.css') && /#[\da-f]{3,8}\b/i.test(readFileSync(file, 'utf8')));
    expect(sheets.map((file) => relative(ROOT, file))).toEqual(['look/tokens.css']);
  });

  it('use nothing of the extension’s pages that Chromium 122 does not have', () => {
    const newer = /URL\.parse\(|Promise\.(withResolvers|try)\(|light-dark\(|await \(const .* of [\w.]*body\b/;
    const found = sources('entrypoints', 'components', 'utils').filter(({ text }) => newer.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('read the clock of the service only where it is given', () => {
    const reading = sources('service/src').filter(({ text }) => /Date\.now\(\)|new Date\(\)/.test(text));
    expect(reading.map(({ file }) => file).filter((file) => !file.includes('/assets/'))).toEqual([]);
  });

  it('make the HTML of the service as JSX, which escapes it; only the doctype is none', () => {
    const unescaped = /from 'hono\/html'|dangerouslySetInnerHTML/;
    const making = sources('service/src').filter(({ text }) => unescaped.test(text));
    expect(making.map(({ file }) => file)).toEqual(['service/src/pages/draw-page.tsx']);
  });

  it('keep the pages of the service within the width of the formatter', () => {
    const wide = sources('service/src/pages', 'service/src/http').flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, at) => (line.length > 110 ? [`${file}:${at + 1}`] : [])),
    );
    expect(wide).toEqual([]);
  });

  it('switch no check off without a reason', () => {
    const all = sources('entrypoints', 'components', 'utils', 'locales', 'service', 'scripts', 'tests');
    const silenced = all.flatMap(({ file, text }) =>
      text
        .split('\n')
        .filter(
          (line) =>
            /@ts-(ignore|nocheck|expect-error)|biome-ignore/.test(line) &&
            !/biome-ignore [\w/]+: \S+ \S+/.test(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(silenced.filter((line) => !line.startsWith('tests/unit/house-rules'))).toEqual([]);
  });
});
