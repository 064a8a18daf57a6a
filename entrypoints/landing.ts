/** Runs before the guide on the first page after a new password was saved, and tells it so. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  globalThis.watchwordReason = 'landed';
});
