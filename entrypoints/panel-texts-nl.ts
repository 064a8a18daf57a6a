/** Before the panel: its words in one language, so that no page carries those of five. Only wiring. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nl } from '../locales/nl/guide.ts';
import { nl as help } from '../locales/nl/help.ts';

export default defineUnlistedScript(() => {
  globalThis.watchwordTexts = { language: 'nl', texts: nl, help };
});
