import { useEffect, useState } from 'preact/hooks';

/** Longer than people pause between two keys. */
const QUIET_MS = 1_000;

/** Text that changes with every key. Screen readers announce it only when the person has stopped typing. */
export function CheckResult({ children }: { children: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), QUIET_MS);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
