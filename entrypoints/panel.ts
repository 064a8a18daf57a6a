/** Sent into a page once there is something to show, after its words. Only wiring. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '../components/panel/mount.tsx';

export default defineUnlistedScript(() => {
  const guide = globalThis.watchword;
  if (!guide) return;
  guide.draw ??= mountPanel(guide, window);
  guide.draw();
});
