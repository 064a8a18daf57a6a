/** Whether people see the panel: not whether it is there, but whether it is in front, whole and of its own size. */

/** All that can be above other things of the top layer, in which the panel is too. */
const TOP_LAYER = ':popover-open,dialog:modal,:fullscreen';

/** A page with more elements is not looked through: what it may hold counts as being in front. */
const MOST_ELEMENTS = 5_000;

/** How much smaller or larger than drawn still is its own size. */
const TOLERANCE = 0.1;

/** Shares of width and height, beside two by chance: a page that knows the points could leave holes for them. */
const POINTS = [
  [0.5, 0.5],
  [0.08, 0.1],
  [0.92, 0.1],
  [0.08, 0.9],
  [0.92, 0.9],
] as const;

export const isInFront = (host: HTMLElement, panel: HTMLElement | null, window: Window): boolean =>
  panel !== null && isOfItsSize(panel, window) && isHit(host, panel, window);

function isOfItsSize(panel: HTMLElement, { innerWidth, innerHeight, visualViewport }: Window): boolean {
  // While the person drags it, it may go over the edge.
  if (panel.style.transform) return true;
  const { left, top, right, bottom, width } = panel.getBoundingClientRect();
  const scale = (width / panel.offsetWidth) * Math.min(1, visualViewport?.scale ?? 1);
  return (
    Math.abs(scale - 1) < TOLERANCE &&
    left > -1 &&
    top > -1 &&
    right < innerWidth + 1 &&
    bottom < innerHeight + 1
  );
}

/** A cover that lets presses through is not found by this (`rivalsOf`). */
function isHit(host: HTMLElement, panel: HTMLElement, { document }: Window): boolean {
  const { left, top, width, height } = panel.getBoundingClientRect();
  const byChance = [0, 1].map(() => [Math.random(), Math.random()] as const);
  return [...POINTS, ...byChance].every(([x, y]) => {
    // The corners are round.
    const [across, down] = [0.05 + 0.9 * x, 0.05 + 0.9 * y];
    return document.elementFromPoint(left + across * width, top + down * height) === host;
  });
}

/**
 * What the page has in the top layer beside the panel. Browsers do not tell what is above what there, and a cover that
 * lets presses through is not hit: so on a page that deceives, each of them may be one.
 * @returns Undefined where there are too many elements to tell.
 */
export function rivalsOf(host: HTMLElement, document: Document): Element[] | undefined {
  const rivals: Element[] = [];
  let left = MOST_ELEMENTS;
  const collect = (root: Document | ShadowRoot): void => {
    rivals.push(...root.querySelectorAll(TOP_LAYER));
    for (const element of root.querySelectorAll('*')) {
      if (left-- <= 0) return;
      const inner = shadowRootOf(element);
      if (inner) collect(inner);
    }
  };
  collect(document);
  if (left < 0) return undefined;
  if (isInTransition(document.documentElement)) rivals.push(document.documentElement);
  return rivals.filter((element) => element !== host && (!element.contains(host) || !isDialog(element)));
}

const isDialog = (element: Element) => element.matches('dialog');

/** The pictures of a transition of the whole view are above the top layer. */
function isInTransition(root: Element): boolean {
  try {
    return root.matches(':active-view-transition');
  } catch {
    // Not known to this browser.
    return false;
  }
}

interface Opener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** Closed ones too: extensions may look into them, each browser in its own way. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: Opener };
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return element instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}
