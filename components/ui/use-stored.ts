import { useEffect, useState } from 'preact/hooks';

interface Stored<T> {
  getValue(): Promise<T>;
  watch(listener: (value: T) => void): () => void;
}

/** A stored value, drawn again whenever anybody changes it. */
export function useStored<T>(item: Stored<T>, initial: T): T {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    const unwatch = item.watch(setValue);
    // What changed between the first reading and the watching.
    void item.getValue().then(setValue);
    return unwatch;
  }, [item]);
  return value;
}
