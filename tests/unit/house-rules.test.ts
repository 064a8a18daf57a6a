/** Rules of the house that no compiler keeps. They read the sources and the production build (`npm run build`). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileWeight, pageWeight } from '../../harness/page-weight.ts';
import { CHROMIUM_ORIGIN, FIREFOX_ORIGIN } from '../../service/src/settings.ts';
import { amazonHosts } from '../../sites/amazon.ts';

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

const APPLE = ['account.apple.com', 'appleid.apple.com', 'iforgot.apple.com'];
const MITID = ['www.mitid.dk', 'mitid.dk'];

const patterns = (hosts: readonly string[], paths: string[]) =>
  hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`));

const manifestOf = (build: string) => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

/** The origin that a browser gives an extension: hex digits written as the letters a to p. */
const asLetters = (hex: string) =>
  hex.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');

describe.each(BUILDS)('the build %s', (build) => {
  it('asks for no more than this', () => {
    const {
      permissions,
      optional_host_permissions,
      host_permissions,
      optional_permissions,
      content_scripts,
    } = manifestOf(build);
    expect({
      permissions,
      optional_host_permissions,
      host_permissions,
      optional_permissions,
      content_scripts,
    }).toEqual({
      permissions: ['storage', 'alarms', 'activeTab', 'scripting', 'notifications'],
      host_permissions: [...amazonHosts, ...APPLE, ...MITID].map((host) => `https://${host}/*`),
      content_scripts: [
        {
          matches: patterns(amazonHosts, ['/ap/*', '/ax/*', '/errors/validateCaptcha*']),
          js: ['content-scripts/guide-amazon.js'],
        },
        { matches: patterns(APPLE, ['/*']), js: ['content-scripts/guide-apple.js'] },
        {
          matches: patterns(MITID, [
            '/hjaelp/*',
            '/en-gb/help/*',
            '/administration/*',
            '/mitid-administrative-idp/*',
            '/service-provider/*',
          ]),
          js: ['content-scripts/guide-mitid.js'],
        },
      ],
      optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    });
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
    for (const name of ['guide', 'guide-amazon', 'guide-apple', 'guide-mitid'])
      expect(fileWeight(build, `content-scripts/${name}.js`), name).toBeLessThanOrEqual(8_000);
    for (const language of ['en', 'nb', 'sv', 'nl', 'da'])
      expect(
        fileWeight(build, 'panel.js') +
          fileWeight(build, `panel-texts-${language}.js`) +
          fileWeight(build, 'pin-reader.js'),
        language,
      ).toBeLessThanOrEqual(25_000);
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

  it('has a popup of 40 kB at most, gzipped', () => {
    expect(pageWeight(build, 'popup.html')).toBeLessThanOrEqual(40_000);
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

describe('the sources', () => {
  it('name no site outside sites/', () => {
    const site = /\b(apple|amazon|mitid)\.(com|dk|se|de|nl|co|fr|it|es|pl)\b/i;
    const found = sources('entrypoints', 'components', 'utils', 'locales', 'service/src').filter(({ text }) =>
      site.test(text),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
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

  it('have the names and descriptions of the store in all five languages', () => {
    const locales = readdirSync(join(ROOT, 'public/_locales')).sort();
    expect(locales).toEqual(['da', 'en', 'nb', 'nl', 'sv']);
    for (const locale of locales) {
      const { name, description } = JSON.parse(
        readFileSync(join(ROOT, 'public/_locales', locale, 'messages.json'), 'utf8'),
      );
      expect(name.message).toBe('Watchword');
      // Chrome's store cuts it there.
      expect(description.message.length).toBeLessThanOrEqual(132);
    }
  });
});
