/**
 * What an organisation's registry says of a person, to ask on the phone. Of the answers only an HMAC is kept: an agent
 * learns whether enough of them are right, and never what they are.
 */

import { REGISTRY_KINDS, type RegistryKind, type Tx } from '../database/schema.ts';
import type { World } from '../world.ts';
import { canonical } from './identifier.ts';

export type RegistryAnswers = Partial<Record<RegistryKind, string>>;

/** "12 B, Storgata" and "storgata 12b" differ; blanks, capitals and punctuation do not count. */
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
 * The questions for a name on one day: as many as the operator wants, in an order that follows from both, so that loading
 * the page again or opening another case draws no easier ones. They do not depend on what the registry has.
 */
export function drawnQuestions({ keys, settings, now }: World, identifier: string): RegistryKind[] {
  const day = String(Math.floor(now() / DAY));
  const order = (kind: RegistryKind) => keys.digest('identity questions', canonical(identifier), day, kind);
  return REGISTRY_KINDS.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).slice(
    0,
    settings.identity.questions,
  );
}

/** How many of the answers are those of the account. */
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
    // Compared are two HMACs, so the time it takes says nothing of the answer.
    return answer !== undefined && registryDigest(world, accountId, kind, answer) === known.get(kind);
  }).length;
}
