/**
 * Sent into a page before the panel: its texts in one language, so that no page carries those of all. The build makes
 * one such script a language of this one (modules/languages.ts). Only wiring.
 */
import { panelTexts } from 'virtual:panel-texts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  globalThis.watchwordTexts = panelTexts;
});
