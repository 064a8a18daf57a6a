/**
 * Goes with the guide to the first page after a new password was saved, and tells it so. Where the guide runs by itself
 * it may be there already, and Chromium sends no file twice into a page.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  const { watchword: guide } = globalThis;
  if (guide?.alive()) guide.look('landed');
  else globalThis.watchwordReason = 'landed';
});
