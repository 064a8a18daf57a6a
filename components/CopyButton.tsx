import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.ts';

const SHOWN_MS = 2_000;

/** Copies the digits, and says so for a moment. */
export function CopyButton({ text }: { text: string }) {
  const { texts } = useWords();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <button
      type="button"
      class="primary"
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      <span aria-live="polite">{copied ? `✓ ${texts.pin.copied}` : texts.pin.copy}</span>
    </button>
  );
}
