/** Before the panel: its words in one language, so that no page carries those of five. Only wiring. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nb } from '../locales/guide/nb.ts';
import { nb as help } from '../locales/help/nb.ts';

export default defineUnlistedScript(() => {
  globalThis.watchwordWords = { language: 'nb', texts: nb, help };
});
