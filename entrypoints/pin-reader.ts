/** Sent into the page of a site on which the person makes its support PIN. Only wiring. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchDialog } from '../utils/content/pin-reader/watch-dialog.ts';

export default defineUnlistedScript(() => {
  const guide = globalThis.watchword;
  const pin = guide?.knownPages?.pin;
  if (!guide || !pin || globalThis.watchwordReads) return;
  globalThis.watchwordReads = true;
  watchDialog(
    document,
    pin.dialog,
    pin.digits,
    (ask) => guide.tell({ name: 'guide.pinRead', ask }),
    guide.signal,
  );
});
