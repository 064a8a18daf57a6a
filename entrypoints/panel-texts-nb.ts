/** Before the panel: its words in one language, so that no page carries those of five. Only wiring. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nb } from '../locales/nb/guide.ts';
import { nb as help } from '../locales/nb/help.ts';

export default defineUnlistedScript(() => {
  globalThis.watchwordTexts = { language: 'nb', texts: nb, help };
});
