/** In MitID’s pages: those that are known, and others by what they say. Only wiring. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mitidHome } from '../../sites/mitid.ts';
import { observeKnownSite } from '../../utils/content/detector/known-site.ts';
import { observe } from '../../utils/content/detector/observation.ts';
import { startGuide } from '../../utils/content/guide.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (context) =>
    startGuide(
      window,
      context,
      (document, location) => observeKnownSite(document, location, mitidHome) ?? observe(document, location),
      true,
    ),
});
