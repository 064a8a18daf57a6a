/** In Apple’s pages: those that are known, and no others. Only wiring. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { appleHome } from '../../sites/apple.ts';
import { observeKnownSite } from '../../utils/content/detector/known-site.ts';
import type { Observation } from '../../utils/content/detector/observation.ts';
import { startGuide } from '../../utils/content/guide.ts';

const NOTHING: Observation = { step: 'none', evidence: [], fields: [], trouble: false };

export default defineContentScript({
  registration: 'runtime',
  main: (context) =>
    startGuide(
      window,
      context,
      (document, location) => observeKnownSite(document, location, appleHome) ?? NOTHING,
      true,
    ),
});
