/** @jsxImportSource hono/jsx */
import { useFrame } from './frame.ts';

export const OUTBOX_PATH = '/outbox';

/** Stands on every page that follows a message; nothing outside the demonstration. */
export function OutboxLink() {
  const { hasOutbox, texts } = useFrame();
  return hasOutbox ? (
    <p>
      <a class="button" href={OUTBOX_PATH}>
        {texts.outbox.open}
      </a>
    </p>
  ) : null;
}
