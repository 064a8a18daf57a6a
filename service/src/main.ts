/** The commands of the built service. Scripts and tests import the built file, and start the service by themselves. */
import { forgetSecondFactorOf } from './provisioning/forget-second-factor.ts';
import { importAccounts } from './provisioning/import-accounts.ts';
import { serve } from './server.ts';
import { readSettings, type Settings } from './settings.ts';

export { createApp } from './app.ts';
export { serve };

/** By the first word of the command line. */
const COMMANDS: Record<string, (settings: Settings) => Promise<void>> = {
  serve: serveUntilSignal,
  'import-accounts': importAccounts,
  'forget-second-factor': forgetSecondFactorOf,
};

async function serveUntilSignal(settings: Settings): Promise<void> {
  const service = await serve(settings);
  service.world.log.info({ url: service.url.origin }, 'listening');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void service.close().then(() => process.exit(0)));
}

/** @param code One of sysexits.h. */
function exit(code: number, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    return exit(78, (error as Error).message); // EX_CONFIG
  }
}

if (import.meta.main) {
  const [name = 'serve'] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) exit(64, `There is no command ${name}: use ${Object.keys(COMMANDS).join(' or ')}.`); // EX_USAGE
  await command(settingsOrExit());
}
