/** Before the panel: its words in one language, so that no page carries those of five. Only wiring. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '../locales/en/guide.ts';
import { en as help } from '../locales/en/help.ts';

export default defineUnlistedScript(() => {
  globalThis.watchwordTexts = { language: 'en', texts: en, help };
});
