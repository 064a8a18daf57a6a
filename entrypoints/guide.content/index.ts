/** In pages: sees whether it is password help, and tells the worker. Only wiring, and light: the panel comes later. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guideAnyPage } from '../../utils/content/any-page.ts';

export default defineContentScript({
  // Where it goes by itself stands in wxt.config.ts: here it would be carried into each page.
  registration: 'runtime',
  main: (context) => guideAnyPage(window, context),
});
