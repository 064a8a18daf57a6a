/** @jsxImportSource hono/jsx */
import type { SupportPin } from '../../../../protocol/protocol.ts';
import { usePageTexts } from '../ui/frame.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';

/** "48 21": in groups that are read aloud in one breath. Five and seven digits have a longer last group. */
const grouped = (pin: string): string => pin.replace(/\d\d(?=\d\d)/g, '$& ');

/** Open without script; with script, modal (assets/dialog.ts). */
export function PinDialog({ pin, expiresAt }: SupportPin) {
  const { pin: t, never } = usePageTexts();
  return (
    <dialog open aria-labelledby="pin-title">
      <h2 id="pin-title">{t.yours}</h2>
      <p class="digits">{grouped(pin)}</p>
      <p>
        <Sentence text={t.until}>
          <Time at={expiresAt} />
        </Sentence>{' '}
        {t.onlyNewest}
      </p>
      <p class="never">{never.person}</p>
      <form method="get" action="/account">
        <Submit primary autofocus>
          {t.ok}
        </Submit>
      </form>
    </dialog>
  );
}
