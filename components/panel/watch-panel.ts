/** Watches that the panel stays before the person's eyes. A warning that a page can take away is none. */
import { rivalsOf } from './in-front.ts';
import type { ShadowHost } from './shadow-host.ts';

/** Milliseconds between two looks, by chance: a page that knew them could cover the panel in between. */
const SOONEST = 120;
const LATEST = 240;

/** So often a page may hide a warning. Then it is given where no page reaches. */
const FIGHTS = 3;
/** From then on, every so many looks. */
const PATIENCE = 8;

export interface WatchedPanel {
  shell: Pick<ShadowHost, 'host' | 'isShown' | 'isSeen' | 'bringToFront' | 'unsettle'>;
  isWarning(): boolean;
  /** The page has hidden the warning again and again. */
  onLost(): void;
}

export function watchPanel(
  { shell, isWarning, onLost }: WatchedPanel,
  { document }: Window,
  signal: AbortSignal,
  random: () => number = Math.random,
): void {
  let fights = 0;
  const look = () => {
    if (signal.aborted) return;
    setTimeout(look, SOONEST + random() * (LATEST - SOONEST));
    if (!shell.isShown() || document.visibilityState !== 'visible') return;
    const warning = isWarning();
    if (shell.isSeen() && !(warning && hasRivals())) return;
    shell.unsettle();
    // A guide is mended as the page changes; what a site lays over it is the site's business.
    if (!warning) return;
    fights++;
    if (fights === FIGHTS) onLost();
    if (fights <= FIGHTS || fights % PATIENCE === 0) shell.bringToFront();
  };
  const hasRivals = () => rivalsOf(shell.host, document)?.length !== 0;
  look();
}
