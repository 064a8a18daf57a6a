/** Adds the accounts from standard input, one JSON object a line. docs/operating.md describes them. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { closeWorld, openWorld } from '../open-world.ts';
import type { Settings } from '../settings.ts';
import { addAccount, NewAccount } from './add-account.ts';

/** Tells on standard output what was done, on standard error which line is wrong; the exit code says the latter too. */
export async function importAccounts(settings: Settings): Promise<void> {
  const world = await openWorld(settings, new URL('http://localhost'), new AbortController().signal);
  let line = 0;
  try {
    for await (const text of createInterface({ input: process.stdin })) {
      line += 1;
      if (text.trim() === '') continue;
      const account = NewAccount.parse(JSON.parse(text));
      const id = await addAccount(world, account);
      process.stdout.write(`${account.userId}: ${id ? 'added' : 'is there already, left as it is'}\n`);
    }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    process.stderr.write(
      `Line ${line}: ${reason}\nThe lines before it are added; correct it and run this again.\n`,
    );
    process.exitCode = 65; // EX_DATAERR of sysexits.h.
  } finally {
    await closeWorld(world);
  }
}
