import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const SPOTTER = fileURLToPath(new URL('../../utils/spotter', import.meta.url));
const ENTRY = '\0spotter';

/** The spotter alone: a classic script that sets `globalThis.spot`, and `Limits`, for tests that count what is read. */
export async function bundle(): Promise<string> {
  const from = (file: string) => JSON.stringify(`${SPOTTER}/${file}`);
  const code = `import { look } from ${from('look.ts')}; import { Reading } from ${from('reading.ts')};
    Object.assign(globalThis, { spot: look, Limits: Reading });`;
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
