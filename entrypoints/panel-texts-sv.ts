/** Before the panel: its words in one language, so that no page carries those of five. Only wiring. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sv } from '../locales/sv/guide.ts';
import { sv as help } from '../locales/sv/help.ts';

export default defineUnlistedScript(() => {
  globalThis.watchwordTexts = { language: 'sv', texts: sv, help };
});
