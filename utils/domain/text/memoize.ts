/** The most texts that are kept, each of some hundred characters. */
const MOST = 400;

/**
 * Keeps the results of a function of a text. A page that changes is scanned again and again, and most of its texts stay
 * the same.
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
