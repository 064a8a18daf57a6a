/**
 * In pages, before anything else: on a host that may pretend to be a known site's, the guide does not wait until the
 * page is loaded. A page that never ends loading would keep it away for ever.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEarly } from '../utils/content/suspicious-host.ts';

export default defineUnlistedScript(() => startEarly(window));
