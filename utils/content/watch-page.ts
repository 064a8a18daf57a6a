/** Looks at a page again when it really changed, and never in a loop: a page may rewrite itself without end. */

/** Milliseconds from a change to the look at it; each further look on the same page waits longer, up to the last. */
const FIRST_WAIT = 300;
const LONGEST_WAIT = 5_000;
/** After so long without a change, the next one is looked at soon again. */
const CALM = 2 * LONGEST_WAIT;

export interface Clock {
  now(): number;
  setTimeout(work: () => void, duration: number): unknown;
}

/**
 * @param look Called after changes; true when it found something else than before, which makes the next wait short
 * again: people go on from step to step.
 */
export function watchPage(root: Node, look: () => boolean, signal: AbortSignal, clock: Clock): void {
  let wait = FIRST_WAIT;
  let lookedAt = clock.now();
  const observer = new MutationObserver(() => {
    // The first change is enough to know: until the look, nobody listens, and the page pays nothing.
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
