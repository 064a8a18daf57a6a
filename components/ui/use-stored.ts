import { useEffect, useState } from 'preact/hooks';

interface Stored<T> {
  getValue(): Promise<T>;
  watch(listener: (value: T) => void): () => void;
}

/** A stored value. Draws again whenever anybody changes it. */
export function useStored<T>(item: Stored<T>, initial: T): T {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    const unwatch = item.watch(setValue);
    // Reads again, for changes between the first read and the watch.
    void item.getValue().then(setValue);
    return unwatch;
  }, [item]);
  return value;
}
