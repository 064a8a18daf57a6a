import { defineConfig } from 'wxt';
import { SITES } from './sites/index.ts';
import { installOrigins, installScripts } from './utils/domain/guide/match-patterns.ts';

/**
 * Fixes the extension's id in Chromium, so that a service can list the origin its passkeys come from.
 * A store gives its own key with the first upload: put that one here.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAv9HFqckhJ9dmdEDOi0LMKlSxfClF48oPwCz/+m+hC0oaUG0RB8mX/rNGpog+CwFPtgeXukOzDnLfJm/LHB+s7wO7s3tlyyxLM+UiTYvuY869VBut5ZIPKUPzNthtG6FNdrJVphIdf4D3zir4vVQ/7AcFRecvdkdcPjUnL4M1OHJBpWTM7Di0V0dL4v4r7NPaO+n1r98n30liBgkX9cJPKsLGd4NOEZrjdxEV65yijBZ2Lz3XwqxQ+71NNUF3LYV2Yn2SgycN8xWJMpj4bgIGmEwgRsfB/U3PXJtfL3BdU510Qs7Xlzeb3AP/iIJtBWgQkbvxEAtp0YLvxzKleze3nwIDAQAB';

/** Firefox derives the passkeys' origin from this id (service/src/settings.ts lists both). */
const FIREFOX_ID = '{81b49d80-5cbd-4145-9fd7-93c8c4f20003}';

/**
 * WXT's own start of a script in a page tells the page by an event that it is there, and ends when the page sends such
 * an event: any page could find the extension out by it, and switch off a warning about itself. This one is silent.
 */
const SILENT_START = {
  name: 'silent-start',
  transform: (code: string) => {
    const [script] = /import definition from .*/.exec(code) ?? [];
    return script && code.includes('ContentScriptContext')
      ? `${script}\nvoid definition.main(new AbortController());`
      : undefined;
  },
};

/** What several pages share; what of it a popup needs only when somebody asks, or never, it shall not load before. */
const RARE = {
  confirmation: /[\\/]components[\\/]confirm[\\/](?!lazy)|[\\/]locales[\\/](\w+[\\/])?confirmation/,
  passkey: /[\\/]@simplewebauthn[\\/]|[\\/]utils[\\/]platform[\\/]passkey/,
};
const isRare = (module: string) => Object.values(RARE).some((rare) => rare.test(module));
/** A page loads the one language that it shows. */
const isLanguage = (module: string) => /[\\/]locales[\\/]\w+[\\/]ui/.test(module);
const SHARES = [
  {
    name: 'shared',
    minShareCount: 2,
    test: (module: string) => !isRare(module) && !isLanguage(module),
    priority: 1,
  },
  ...Object.entries(RARE).map(([name, test]) => ({ name, test })),
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Each file of a popup costs milliseconds when it opens: one style sheet, and one script for what pages share.
  vite: () => ({
    build: {
      cssCodeSplit: false,
      // Copies a constant to each place of its use otherwise, even the 70 kB of the public suffix list.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script'))
        config.plugins = [...(config.plugins ?? []), SILENT_START];
      if (entrypoints.some(({ type }) => type === 'popup'))
        config.build = {
          ...config.build,
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            output: { codeSplitting: { groups: SHARES } },
          },
        };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Watchword',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'Watchword' },
    // storage: accounts, sessions in memory. alarms: the PIN's end, and asking once a minute while signed in. activeTab: the address of the page on which the
    // person clicked the icon, to offer it as the service to connect, and to guide there once when asked to.
    // scripting: to send the guide's panel into a page on which there is something to show.
    // notifications: that a wait is over, which the person asked to be told; that a help desk asks whether it is they.
    permissions: ['storage', 'alarms', 'activeTab', 'scripting', 'notifications'],
    // The known sites, for the panel; the script that spots goes to the paths of signing in only.
    host_permissions: installOrigins(SITES),
    content_scripts: installScripts(SITES),
    // Each service's host is asked for under a click on the connect page, each other site's in popup or settings.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '142.0',
              // The name and password go to the service that the person chose, and to nobody else.
              data_collection_permissions: { required: ['authenticationInfo'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '122' }),
  }),
  zip: {
    includeSources: [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
      'protocol/**',
      'entrypoints/**',
      'modules/**',
      'components/**',
      'utils/**',
      'locales/**',
      'modules/**',
      'sites/**',
      'look/**',
      'public/**',
      'service/package.json',
    ],
  },
});
