/** Before the panel: its words in one language, so that no page carries those of five. Only wiring. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { da } from '../locales/da/guide.ts';
import { da as help } from '../locales/da/help.ts';

export default defineUnlistedScript(() => {
  globalThis.watchwordTexts = { language: 'da', texts: da, help };
});
