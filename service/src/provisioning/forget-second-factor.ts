/** For an agent who has lost the passkey and the way to a code: the next sign-in by password sets up a new one. */
import { audit } from '../accounts/audit-log.ts';
import { canonical } from '../accounts/identifier.ts';
import { messagesTo } from '../locales/messages.ts';
import { closeWorld, openWorld } from '../open-world.ts';
import type { Settings } from '../settings.ts';
import { transact } from '../transaction.ts';
import type { World } from '../world.ts';

/** @returns Whether there is such an agent. */
export function forgetSecondFactor(world: World, userId: string): Promise<boolean> {
  return transact(world, async ({ tx, notify }) => {
    const agent = await tx
      .updateTable('account')
      .set({ second_step: null })
      .where('user_id', '=', canonical(userId))
      .where('role', '=', 'agent')
      .returning(['id', 'email', 'language'])
      .executeTakeFirst();
    if (!agent) return false;
    for (const table of ['passkey', 'session', 'sign_in_ticket'] as const)
      await tx.deleteFrom(table).where('account_id', '=', agent.id).execute();
    await audit(world, tx, { action: 'second-factor.forgotten', actorId: '', accountId: agent.id });
    notify({ to: agent.email, ...messagesTo(world, agent).secondStepChosen() });
    return true;
  });
}

/** The command: `forget-second-factor maja`. */
export async function forgetSecondFactorOf(settings: Settings): Promise<void> {
  const userId = process.argv[3] ?? '';
  const world = await openWorld(settings, new URL('http://localhost'), new AbortController().signal);
  try {
    if (await forgetSecondFactor(world, userId)) return;
    process.stderr.write(`There is no agent ${userId}.\n`);
    process.exitCode = 65; // EX_DATAERR of sysexits.h.
  } finally {
    await closeWorld(world);
  }
}
