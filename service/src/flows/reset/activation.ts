/**
 * The way in person: an agent sees an identity document and gives an activation code, by text message or, once a second
 * agent has seen the document too, on paper. With it, the person chooses a new password on /activate.
 */
import { audit } from '../../accounts/audit-log.ts';
import { canonical } from '../../accounts/identifier.ts';
import { type IdentityDocument, isNameOn } from '../../accounts/identity-document.ts';
import { countNoise } from '../../accounts/noise.ts';
import { issuePrintedCode, redeemPrintedCode } from '../../credentials/activation-code.ts';
import type { TableRow } from '../../database/schema.ts';
import { messagesTo } from '../../locales/messages.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { transact } from '../../transaction.ts';
import type { World } from '../../world.ts';
import { NOBODY } from '../desk/case.ts';
import { actOnProof, tryProof } from '../desk/case-proof.ts';
import { issueResetGrant } from './set-new-password.ts';

const SCOPE = 'activation';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const LIFETIME = { paper: 48 * HOUR, sms: 30 * MINUTE };

export type ActivationChannel = keyof typeof LIFETIME;

/**
 * Notes which document was seen. The name on it must be the account's. An unknown account fails like one with another
 * name.
 */
export const recordDocument = (
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
  document: IdentityDocument,
  nameOnIt: string,
): Promise<Result<undefined>> =>
  tryProof(world, agent, caseId, 'document_until', async ({ tx, notify }, found) => {
    const account = await tx
      .selectFrom('account')
      .selectAll()
      .where('id', '=', found.account_id ?? NOBODY)
      .executeTakeFirst();
    const fits = account !== undefined && isNameOn(nameOnIt, account.name);
    const deed = { actorId: agent.id, accountId: found.account_id, caseId, detail: document };
    await audit(world, tx, { action: fits ? 'document.seen' : 'document.refused', ...deed });
    if (!fits) return false;
    await tx
      .updateTable('desk_case')
      .set({ document_type: document, document_seconded_by: null })
      .where('id', '=', caseId)
      .execute();
    notify({ to: account.email, ...messagesTo(world, account).documentSeen(agent.name) });
    return true;
  });

/**
 * Makes one code for each document that was seen.
 * @returns The code, for paper; undefined when it was sent. `forbidden` when the phone number is not trusted yet, or when
 * no second agent has seen the document.
 */
export const issueActivationCode = (
  world: World,
  agent: TableRow<'account'>,
  caseId: string,
  way: ActivationChannel,
): Promise<Result<string | undefined>> =>
  actOnProof(
    world,
    agent,
    caseId,
    'document_until',
    // A text message reaches the owner's number. Paper would rest on one agent's word.
    way === 'sms' ? { phone: true } : { secondLook: true },
    async ({ tx, notify }, account, phone) => {
      const code = await issuePrintedCode(world, tx, { scope: SCOPE, subject: account.id }, LIFETIME[way]);
      const deed = { actorId: agent.id, accountId: account.id, caseId, detail: way };
      await audit(world, tx, { action: 'activation.issued', ...deed });
      if (way === 'paper') return code;
      notify({ phone, text: messagesTo(world, account).activationMessage(code, LIFETIME.sms / MINUTE) });
      return undefined;
    },
  );

/**
 * Tries a code with the user ID. For an unknown name, every code is wrong.
 * @returns The token for choosing a new password.
 */
export function activate(world: World, userId: string, typed: string): Promise<Result<string>> {
  return transact(world, async ({ tx }): Promise<Result<string>> => {
    const account = await tx
      .selectFrom('account')
      .select('id')
      .where('user_id', '=', canonical(userId))
      .where('role', '=', 'person')
      .executeTakeFirst();
    const accountId = account?.id ?? NOBODY;
    const right = await redeemPrintedCode(world, tx, { scope: SCOPE, subject: accountId }, typed, accountId);
    if (!right) {
      await countNoise(world, tx, 'activation.refused', account?.id ?? null);
      return refuse('wrong-credentials');
    }
    return accept(await issueResetGrant(world, tx, { whose: { accountId }, way: 'password.activated' }));
  });
}
