/** Texts that are remembered at most, each of some hundred characters. */
const MOST = 400;

/**
 * Remembers what a function of a text gave: a page that changes is looked at again and again, and most of its texts
 * stay as they were.
 */
export function memoize<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let given = known.get(text);
    if (given === undefined) {
      given = work(text);
      if (known.size >= MOST) known.clear();
      known.set(text, given);
    }
    return given;
  };
}
