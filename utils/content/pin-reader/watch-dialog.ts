/** Reads the support PIN each time the page shows another one. */

import type { PagePin } from '../../domain/guide/content-messages.ts';
import type { TextMatch } from '../../domain/site.ts';
import { readPin } from './read-pin.ts';

/** A page builds its dialog in several steps, so reading waits this long. Milliseconds. */
const SETTLED = 150;

/** @param tell Called once for each PIN that is shown. */
export function watchDialog(
  document: Document,
  dialog: TextMatch,
  length: number,
  tell: (pin: PagePin) => void,
  signal: AbortSignal,
): void {
  let last: string | undefined;
  let waiting = false;
  const read = () => {
    waiting = false;
    const pin = signal.aborted ? undefined : readPin(document, dialog, length, Date.now());
    if (!pin || pin.digits === last) return;
    last = pin.digits;
    tell(pin);
  };
  const observer = new MutationObserver(() => {
    if (!waiting) setTimeout(read, SETTLED);
    waiting = true;
  });
  // Texts are observed too: a second PIN may replace the first in the same element.
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  read();
}
