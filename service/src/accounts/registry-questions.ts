/**
 * What an organisation's registry knows of a person, for questions on the phone. Only an HMAC of each answer is stored:
 * an agent learns whether enough answers are right, and never what the answers are.
 */

import { REGISTRY_KINDS, type RegistryKind, type Tx } from '../database/schema.ts';
import type { World } from '../world.ts';

export type RegistryAnswers = Partial<Record<RegistryKind, string>>;

/** "12 B, Storgata" and "storgata 12b" differ. Spaces, capitals and punctuation do not count. */
export const canonicalAnswer = (answer: string): string =>
  answer
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export const registryDigest = (
  { keys }: World,
  accountId: string,
  kind: RegistryKind,
  answer: string,
): string => keys.digest('registry', accountId, kind, canonicalAnswer(answer));

const DAY = 24 * 3_600_000;

/**
 * The questions of one day, as many as the operator wants. They are the same for every name: a name that is drawn for
 * would give a caller the choice among an account's names, and questions that are drawn for an account would tell an
 * agent that two names belong to one. They do not depend on what the registry has.
 */
export function drawnQuestions({ keys, settings, now }: World): RegistryKind[] {
  const day = String(Math.floor(now() / DAY));
  const order = (kind: RegistryKind) => keys.digest('identity questions', day, kind);
  return REGISTRY_KINDS.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).slice(
    0,
    settings.identity.questions,
  );
}

/** How many answers are right for the account. */
export async function rightAnswers(
  world: World,
  tx: Tx,
  accountId: string,
  answers: RegistryAnswers,
): Promise<number> {
  const facts = await tx
    .selectFrom('registry_fact')
    .select(['kind', 'digest'])
    .where('account_id', '=', accountId)
    .execute();
  const known = new Map(facts.map(({ kind, digest }) => [kind, digest]));
  return REGISTRY_KINDS.filter((kind) => {
    const answer = answers[kind];
    // The comparison is between two HMACs, so its timing tells nothing of the answer.
    return answer !== undefined && registryDigest(world, accountId, kind, answer) === known.get(kind);
  }).length;
}
