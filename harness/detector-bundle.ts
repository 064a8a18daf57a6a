import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = '\0detector';

/** The detector alone: a classic script that sets `globalThis.spot`, and `Limits`, for tests that count what is read. */
export async function bundleDetector(): Promise<string> {
  const from = (file: string) => JSON.stringify(`${ROOT}${file}`);
  const code = `
    import { observeUnknownSite } from ${from('utils/content/detector/unknown-site.ts')};
    import { observeKnownSite, observeNothing } from ${from('utils/content/detector/known-site.ts')};
    import { observe } from ${from('utils/content/detector/observation.ts')};
    import { PageReader } from ${from('utils/content/detector/page-reader.ts')};
    import { ALL_SITES } from ${from('sites/all.ts')};
    import { knownPagesOf } from ${from('sites/known-pages.ts')};
    const spot = (document, location, reading) => {
      const site = ALL_SITES.find(({ hosts }) => hosts.includes(location.hostname));
      if (!site) return observeUnknownSite(document, location, reading);
      const other = site.readsOtherPages ? observe : observeNothing;
      return observeKnownSite(document, location, knownPagesOf(site)) ?? other(document, location, reading);
    };
    Object.assign(globalThis, { spot, Limits: PageReader });`;
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'detector',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    build: {
      target: 'chrome122',
      write: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [script] = (built as Rolldown.RolldownOutput).output;
  return script.code;
}
