import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const SPOTTER = fileURLToPath(new URL('../utils/content/detector', import.meta.url));
const AMAZON = fileURLToPath(new URL('../sites/amazon.ts', import.meta.url));
const ENTRY = '\0spotter';

/** The detector alone: a classic script that sets `globalThis.spot`, and `Limits` for tests that count what is read. */
export async function bundleDetector(): Promise<string> {
  const from = (file: string) => JSON.stringify(`${SPOTTER}/${file}`);
  const code = `import { lookAnywhere } from ${from('unknown-site.ts')}; import { lookAtHome } from ${from('known-site.ts')};
    import { lookAround } from ${from('observation.ts')}; import { Reading } from ${from('page-reader.ts')};
    import { amazon, amazonHome } from ${JSON.stringify(AMAZON)};
    const spot = (document, location, reading) =>
      amazon.hosts.includes(location.hostname)
        ? lookAtHome(document, location, amazonHome) ?? lookAround(document, location, reading)
        : lookAnywhere(document, location, reading);
    Object.assign(globalThis, { spot, Limits: Reading });`;
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'spotter',
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
