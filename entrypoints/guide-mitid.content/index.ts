/** In MitID’s pages: those that are known, and others by what they say. Only wiring. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mitidHome } from '../../sites/mitid.ts';
import { lookAtHome } from '../../utils/content/detector/known-site.ts';
import { lookAround } from '../../utils/content/detector/observation.ts';
import { startGuide } from '../../utils/content/guide.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (context) =>
    startGuide(
      window,
      context,
      (document, location) => lookAtHome(document, location, mitidHome) ?? lookAround(document, location),
      true,
    ),
});
