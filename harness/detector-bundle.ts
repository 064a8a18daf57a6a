import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const DETECTOR = fileURLToPath(new URL('../utils/content/detector', import.meta.url));
const AMAZON = fileURLToPath(new URL('../sites/amazon.ts', import.meta.url));
const ENTRY = '\0detector';

/** The detector alone: a classic script that sets `globalThis.spot`, and `Limits`, for tests that count what is read. */
export async function bundleDetector(): Promise<string> {
  const from = (file: string) => JSON.stringify(`${DETECTOR}/${file}`);
  const code = `import { observeUnknownSite } from ${from('unknown-site.ts')}; import { observeKnownSite } from ${from('known-site.ts')};
    import { observe } from ${from('observation.ts')}; import { PageReader } from ${from('page-reader.ts')};
    import { amazon, amazonHome } from ${JSON.stringify(AMAZON)};
    const spot = (document, location, reading) =>
      amazon.hosts.includes(location.hostname)
        ? observeKnownSite(document, location, amazonHome) ?? observe(document, location, reading)
        : observeUnknownSite(document, location, reading);
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
