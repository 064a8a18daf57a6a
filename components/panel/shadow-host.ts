/**
 * The element in the page that holds the panel. The page can see that it is there, and remove it; it cannot look
 * into it, style it or press its buttons.
 */
import baseStyle from './Panel.css?inline';

export interface ShadowHost {
  /** Where the panel is drawn. */
  inside: HTMLElement;
  /** Whether an element of the page is this one. */
  is(element: EventTarget | null): boolean;
  show(): void;
  hide(): void;
}

/** Inline and important: no style sheet of the page comes before it. */
const STYLE =
  'all:initial!important;display:block!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important';

/** Milliseconds between two repairs, so that a page that fights the panel gets no loop. */
const PATIENCE = 500;

const OWN_EVENTS = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'keydown',
  'keyup',
  'keypress',
] as const;

export function createShadowHost({ document }: Window, signal: AbortSignal): ShadowHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  // The tokens stand on the root element of the extension's own pages; here that is the host.
  style.textContent = baseStyle.replaceAll(':root', ':host');
  const inside = document.createElement('div');
  root.append(style, inside);
  let shown = false;
  let repair: ReturnType<typeof setTimeout> | undefined;

  for (const type of OWN_EVENTS) {
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), true);
    // Keys pressed in the panel are no shortcuts of the page.
    host.addEventListener(type, (event) => event.stopPropagation());
  }

  const mend = () => {
    if (!shown || isWhole()) return;
    repair ??= setTimeout(() => {
      repair = undefined;
      if (shown) stayOnTop();
    }, PATIENCE);
  };
  const observer = new MutationObserver(mend);
  host.addEventListener('toggle', mend);

  const isOpen = () => host.matches(':popover-open');
  const isWhole = () =>
    host.parentNode === home() &&
    host.getAttribute('style') === STYLE &&
    host.attributes.length === 2 &&
    isOpen();
  /** An open modal dialog makes all else inert: then the panel belongs into it. */
  const home = () => document.querySelector('dialog:modal') ?? document.documentElement;

  function stayOnTop(): void {
    observer.disconnect();
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    host.setAttribute('style', STYLE);
    // The top layer, above whatever the page draws.
    host.setAttribute('popover', 'manual');
    const parent = home();
    if (host.parentNode !== parent) parent.append(host);
    if (!isOpen()) host.showPopover();
    observe();
  }

  function observe(): void {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
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
    inside,
    is: (element) => element === host,
    show() {
      shown = true;
      if (!isWhole()) stayOnTop();
    },
    hide,
  };
}
