import { isPlain } from '../../domain/text/fold.ts';
import { memoize } from '../../domain/text/memoize.ts';
import { VOCABULARY } from './vocabulary.ts';

export type Concept = keyof typeof VOCABULARY;

/**
 * Whether folded text has a stem of a list. No regular expression: to compile one with a hundred alternatives costs a
 * page more than to read it, and time here does not depend on what the text is.
 */
function stemsIn(list: string): (text: string) => boolean {
  const stems = list.split('|');
  // Most texts have English letters only, and then half of the list is not for them.
  const plain = stems.filter(isPlain);
  const has = (text: string, some: string[]) => {
    for (const stem of some) if (text.includes(stem)) return true;
    return false;
  };
  return memoize((text) => has(text, isPlain(text) ? plain : stems));
}

const concepts = new Map(Object.entries(VOCABULARY).map(([concept, list]) => [concept, stemsIn(list)]));

/** Whether folded text speaks of every one of the concepts. */
export const mentions = (text: string, ...all: Concept[]): boolean =>
  all.every((concept) => concepts.get(concept)?.(text));
