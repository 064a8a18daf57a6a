/**
 * The element in the page that holds the panel. The page can see that it is there, and remove it; it cannot look
 * into it, style it or press its buttons.
 */

import { isInFront } from './in-front.ts';
import { isolatedStyle } from './isolated-style.ts';

export interface ShadowHost {
  host: HTMLElement;
  /** Where the panel is drawn. */
  inside: HTMLElement;
  /** Whether an element of the page is this one. */
  is(element: EventTarget | null): boolean;
  show(): void;
  hide(): void;
  isShown(): boolean;
  /** Whether all of the panel is before the person's eyes, as it was drawn. */
  isSeen(): boolean;
  /** Puts it above all that the page has put over it, and undoes what the page did to it. */
  bringToFront(): void;
  /** The panel was covered or has moved: who pressed may have meant something else. */
  unsettle(): void;
}

/** Inline and important: no style sheet of the page comes before it. `all` leaves out the direction of the text. */
const STYLE =
  'all:initial!important;direction:ltr!important;unicode-bidi:isolate!important;display:block!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important';

/** Milliseconds between two repairs, so that a page that fights the panel gets no loop. */
const PATIENCE = 500;

/** Milliseconds for which a person has the panel before them when they press it on purpose. */
const SETTLED = 500;

const OWN_EVENTS = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'keydown',
  'keyup',
  'keypress',
] as const;

export function createShadowHost(window: Window, signal: AbortSignal): ShadowHost {
  const { document } = window;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const inside = document.createElement('div');
  root.append(isolatedStyle(window, inside), inside);
  let shown = false;
  let unsettledAt = 0;
  let repair: ReturnType<typeof setTimeout> | undefined;

  const now = () => window.performance.now();
  const unsettle = () => {
    unsettledAt = now();
  };

  for (const type of OWN_EVENTS) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && !(isPress(event) && isBorrowed())) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      true,
    );
    // Keys pressed in the panel are no shortcuts of the page.
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  /** Whoever presses by the keyboard has moved the focus into the panel before. */
  const isPress = (event: Event) =>
    event.type === 'pointerdown' || (event.type === 'click' && (event as MouseEvent).detail > 0);
  /** A page can lay something over the panel that presses go through, or take it away under the pointer. */
  function isBorrowed(): boolean {
    if (!isSeen()) unsettle();
    return now() - unsettledAt < SETTLED;
  }

  const mend = () => {
    if (!shown || isWhole()) return;
    repair ??= setTimeout(() => {
      repair = undefined;
      if (shown) bringToFront();
    }, PATIENCE);
  };
  const observer = new MutationObserver(mend);
  host.addEventListener('toggle', mend);

  const isOpen = () => host.matches(':popover-open');
  const isWhole = () =>
    homes().includes(host.parentNode) &&
    host.getAttribute('style') === styleIn(host.parentElement) &&
    host.attributes.length === 2 &&
    isOpen();
  /** An open modal dialog makes all else inert: then the panel belongs into it. The last one mostly is the topmost. */
  const homes = (): (ParentNode | null)[] =>
    document.querySelector('dialog:modal')
      ? [...document.querySelectorAll('dialog:modal')].reverse()
      : [document.documentElement];
  const isSeen = () => isWhole() && isInFront(host, inside.querySelector('.panel'), window);

  /** The zoom of what is around it is undone; so is that of a window on a telephone that is wider than the screen. */
  function styleIn(parent: Element | null): string {
    const around = (parent && 'currentCSSZoom' in parent && Number(parent.currentCSSZoom)) || 1;
    const zoom = around * Math.min(1, window.visualViewport?.scale ?? 1);
    return zoom === 1 ? STYLE : `${STYLE};zoom:${1 / zoom}!important`;
  }

  function bringToFront(): void {
    observer.disconnect();
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    // The top layer, above whatever the page draws; the last one that comes to it is above all.
    host.setAttribute('popover', 'manual');
    for (const home of homes()) {
      if (!home) continue;
      if (host.parentNode !== home) home.append(host);
      host.setAttribute('style', styleIn(host.parentElement));
      if (isOpen()) host.hidePopover();
      host.showPopover();
      if (isInFront(host, inside.querySelector('.panel'), window)) break;
    }
    unsettle();
    observe();
  }

  function observe(): void {
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributes: true });
  }

  function hide(): void {
    shown = false;
    clearTimeout(repair);
    repair = undefined;
    observer.disconnect();
    host.remove();
  }
  signal.addEventListener('abort', hide);

  return {
    host,
    inside,
    is: (element) => element === host,
    show() {
      shown = true;
      if (!isWhole()) bringToFront();
    },
    hide,
    isShown: () => shown,
    isSeen,
    bringToFront,
    unsettle,
  };
}
