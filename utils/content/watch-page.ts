/** Scans a page again after a real change. It never loops, although a page may rewrite itself without end. */

/** Milliseconds from a change to the scan. Each further scan of the same page waits longer, up to the last of these. */
const FIRST_WAIT = 300;
const LONGEST_WAIT = 5_000;
/** After so long without a change, the next change is scanned soon again. */
const CALM = 2 * LONGEST_WAIT;

export interface Clock {
  now(): number;
  setTimeout(work: () => void, duration: number): unknown;
}

/**
 * @param look Runs after changes. It returns true when it found something new, which makes the next wait short again,
 * because people go on from step to step.
 */
export function watchPage(root: Node, look: () => boolean, signal: AbortSignal, clock: Clock): void {
  let wait = FIRST_WAIT;
  let lookedAt = clock.now();
  const observer = new MutationObserver(() => {
    // One change is enough to know. Until the scan nobody observes the page, so it pays nothing.
    observer.disconnect();
    if (clock.now() - lookedAt > CALM) wait = FIRST_WAIT;
    clock.setTimeout(again, wait);
  });
  const observe = () =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'hidden', 'style', 'type', 'disabled', 'open'],
    });
  const again = () => {
    if (signal.aborted) return;
    lookedAt = clock.now();
    wait = look() ? FIRST_WAIT : Math.min(wait * 2, LONGEST_WAIT);
    observe();
  };
  signal.addEventListener('abort', () => observer.disconnect());
  observe();
}
