import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** All patterns that the browser allows the extension. Draws again when one is added or removed anywhere. */
export function useAllowed(): string[] {
  const [patterns, setPatterns] = useState<string[]>([]);
  useEffect(() => {
    const read = () =>
      void browser.permissions.getAll().then(({ origins = [] }) => setPatterns(origins.toSorted()));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return patterns;
}
