/** In Amazon’s pages: those that are known, and others by what they say. Only wiring. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { amazonHome } from '../../sites/amazon.ts';
import { startGuide } from '../../utils/guide/start.ts';
import { lookAtHome } from '../../utils/spotter/home.ts';
import { lookAround } from '../../utils/spotter/look.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (context) =>
    startGuide(
      window,
      context,
      (document, location) => lookAtHome(document, location, amazonHome) ?? lookAround(document, location),
      true,
    ),
});
