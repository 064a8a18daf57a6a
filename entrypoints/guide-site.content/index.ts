/** In a known site's own pages. The build makes one such script for each site (modules/site-scripts.ts). Only wiring. */
import { knownPages, observeOtherPage } from 'virtual:site';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { observeKnownSite } from '../../utils/content/detector/known-site.ts';
import { startGuide } from '../../utils/content/guide.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (context) =>
    startGuide(
      window,
      context,
      (document, location) =>
        observeKnownSite(document, location, knownPages) ?? observeOtherPage(document, location),
      knownPages,
    ),
});
