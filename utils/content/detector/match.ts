import { isPlain } from '../../domain/text/fold.ts';
import { memoize } from '../../domain/text/memoize.ts';
import { VOCABULARY } from './vocabulary.ts';

export type Concept = keyof typeof VOCABULARY;

/**
 * Whether folded text contains a stem from a list. Not a regular expression: compiling one with a hundred alternatives
 * costs a page more than reading it does, and the time here does not depend on the text.
 */
function stemsIn(list: string): (text: string) => boolean {
  const stems = list.split('|');
  // Most texts have English letters only. Half of the list cannot match them.
  const plain = stems.filter(isPlain);
  const has = (text: string, some: string[]) => {
    for (const stem of some) if (text.includes(stem)) return true;
    return false;
  };
  return memoize((text) => has(text, isPlain(text) ? plain : stems));
}

const concepts = new Map(Object.entries(VOCABULARY).map(([concept, list]) => [concept, stemsIn(list)]));

/** Whether folded text mentions every one of the concepts. */
export const mentions = (text: string, ...all: Concept[]): boolean =>
  all.every((concept) => concepts.get(concept)?.(text));
