import { useEffect, useState } from 'preact/hooks';
import { useTexts } from './use-texts.ts';

const SHOWN_MS = 2_000;

interface Props {
  text: string;
  /** The button's text, where it does not copy a PIN. */
  label?: string;
}

/** Copies the text, and says so for a moment. */
export function CopyButton({ text, label }: Props) {
  const { texts } = useTexts();
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
      <span aria-live="polite">{copied ? `✓ ${texts.pin.copied}` : (label ?? texts.pin.copy)}</span>
    </button>
  );
}
