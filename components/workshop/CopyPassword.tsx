import { useEffect, useState } from 'preact/hooks';
import { useWorkshopWords } from './words.ts';

const SHOWN_MS = 2_000;

export function CopyPassword({ text }: { text: string }) {
  const { result: t } = useWorkshopWords();
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
      <span aria-live="polite">{copied ? `✓ ${t.copied}` : t.copy}</span>
    </button>
  );
}
