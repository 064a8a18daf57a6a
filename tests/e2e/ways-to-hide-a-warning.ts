/** What a page can try so that a person types into it without having seen the warning. */

export interface WayToHide {
  name: string;
  /** Of the stand-in with the deceptive host. */
  path?: string;
  /** Runs in the page before everything else. */
  script?: string;
  /** The person begins to type before there is any sign of it. */
  types?: true;
  /** Milliseconds until there is something to type into. */
  after?: number;
}

/** Says what did not work: a way that a browser does not know, or that was written wrongly, hides nothing. */
export const tried = (script: string): string => `{
  const failed = window.failed = [];
  addEventListener('error', ({ message }) => failed.push(message));
  try { ${TOOLS} ${script} } catch (error) { failed.push(String(error)); }
}`;

/** What the scripts of the ways have in common. */
const TOOLS = `
  const ours = () => [...document.querySelectorAll('[popover]')].find((one) => !one.id);
  const again = (act) => {
    const step = () => { try { act(); } catch {} };
    setInterval(step, 8);
    const frame = () => { step(); requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
  };
  const once = (act) => {
    const timer = setInterval(() => { if (ours()) { clearInterval(timer); setTimeout(act, 100); } }, 20);
  };
  const ready = (act) => addEventListener('DOMContentLoaded', act);
  const rooted = (act) => {
    if (document.documentElement) return act();
    new MutationObserver((_, observer) => {
      if (!document.documentElement) return;
      observer.disconnect();
      act();
    }).observe(document, { childList: true });
  };
  const sheet = (text) => rooted(() => {
    const style = document.createElement('style');
    style.textContent = text;
    document.documentElement.append(style);
  });
  const COVER = 'position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; border: 0; background: white; ';
  const cover = (style = '', id = 'cover') => {
    const known = document.getElementById(id);
    if (known) return known;
    const made = document.createElement('div');
    made.id = id;
    made.popover = 'manual';
    made.style.cssText = COVER + style;
    document.body.append(made);
    return made;
  };
  const toTop = (element) => { if (element.matches(':popover-open')) element.hidePopover(); element.showPopover(); };
`;

export const WAYS: readonly WayToHide[] = [
  // The box is none, for a script.
  {
    name: 'aria-hidden on the root',
    script: `ready(() => { document.documentElement.ariaHidden = 'true'; })`,
  },
  {
    name: 'a role of decoration',
    script: `ready(() => { document.querySelector('main').role = 'presentation'; })`,
  },
  {
    name: 'an inert page, with the box in a modal dialog of it',
    script: `ready(() => {
      document.querySelector('main').inert = true;
      const dialog = document.querySelector('main').appendChild(document.createElement('dialog'));
      dialog.append(box);
      dialog.showModal();
    })`,
  },
  {
    name: 'a box that is read-only and out of the order until it is pressed',
    script: `ready(() => {
      box.readOnly = true;
      box.tabIndex = -1;
      box.addEventListener('pointerdown', () => { box.readOnly = false; });
    })`,
  },
  { name: 'a box for many lines', path: '/text' },
  { name: 'a paragraph that can be edited', path: '/editable' },
  { name: 'a box in a frame', path: '/frame' },
  { name: 'an invisible box over a drawn one', path: '/invisible' },
  { name: 'a box after nine thousand elements', path: '/crowded' },
  {
    name: 'a document that can be edited',
    path: '/none',
    script: `ready(() => { document.designMode = 'on'; })`,
  },
  {
    name: 'a box in a closed shadow root',
    path: '/none',
    types: true,
    script: `ready(() => {
      const outer = document.querySelector('main').appendChild(document.createElement('x-box'));
      outer.id = 'box';
      outer.attachShadow({ mode: 'closed' }).append(document.createElement('input'));
    })`,
  },
  {
    name: 'a canvas and the keys of the window',
    path: '/canvas',
    types: true,
  },
  {
    name: 'events that end at the window',
    script: `for (const type of ['focusin', 'beforeinput', 'input', 'keydown', 'pointerdown', 'toggle', 'beforetoggle'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true)`,
  },
  {
    name: 'a box that comes late to a page that never rests',
    path: '/none',
    after: 3_000,
    script: `ready(() => {
      const main = document.querySelector('main');
      const restless = main.appendChild(document.createElement('p'));
      setInterval(() => { restless.className = 'c' + Math.random(); }, 5);
      setTimeout(() => { main.insertAdjacentHTML('beforeend', '<input id="box">'); }, 3000);
    })`,
  },
  { name: 'a page that never ends loading', path: '/endless' },

  // Something is over it.
  { name: 'a cover, once', script: `once(() => toTop(cover()))` },
  { name: 'a cover, again and again', script: `again(() => ours() && toTop(cover()))` },
  {
    name: 'a cover that presses go through, once',
    script: `once(() => toTop(cover('pointer-events: none')))`,
  },
  {
    name: 'a cover that presses go through, again and again',
    script: `again(() => ours() && toTop(cover('pointer-events: none')))`,
  },
  {
    name: 'a cover in a closed shadow root that presses go through',
    script: `ready(() => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const inner = document.createElement('div');
      inner.popover = 'manual';
      inner.style.cssText = COVER + 'pointer-events: none';
      root.append(inner);
      again(() => ours() && toTop(inner));
    })`,
  },
  {
    name: 'the backdrop of a popover of no size',
    script: `sheet('#none { all: unset; position: fixed; width: 0; height: 0 } #none::backdrop { background: white; pointer-events: none }');
      again(() => ours() && toTop(cover('', 'none')))`,
  },
  {
    name: 'the shadow of a popover of one pixel',
    script: `again(() => ours() && toTop(cover('inset: auto; width: 1px; height: 1px; box-shadow: 0 0 0 3000px white; pointer-events: none')))`,
  },
  {
    name: 'a cover with holes',
    script: `again(() => {
      const host = ours();
      if (!host) return;
      const cell = 'linear-gradient(white, white)';
      toTop(cover('background: white; clip-path: polygon(0 0, 100% 0, 100% 100%, 0 100%, 0 0, 50% 20%, 51% 20%, 51% 21%, 50% 21%, 50% 20%, 0 0)'));
    })`,
  },
  {
    name: 'a cover that comes and goes',
    script: `let on = 0; setInterval(() => { if (!ours()) return; const one = cover('pointer-events: none'); if (on++ % 4 === 3) one.hidePopover(); else toTop(one); }, 60)`,
  },
  {
    name: 'a modal dialog over all, with the box in it',
    script: `once(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.style.cssText = COVER + 'max-width: none; max-height: none';
      dialog.append(box);
      dialog.showModal();
    })`,
  },
  {
    name: 'modal dialogs in turn',
    script: `ready(() => {
      const original = box;
      const dialogs = [1, 2].map(() => {
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.style.cssText = COVER + 'max-width: none; max-height: none';
        dialog.append(original.cloneNode());
        return dialog;
      });
      let turn = 0;
      setInterval(() => { const dialog = dialogs[turn++ % 2]; dialog.close(); dialog.showModal(); }, 100);
    })`,
  },
  {
    name: 'a transition of the view that never ends',
    script: `sheet('::view-transition { background: white; pointer-events: none } ::view-transition-group(root), ::view-transition-old(root), ::view-transition-new(root) { animation-duration: 100000s; pointer-events: none } ::view-transition-new(root) { opacity: 0; animation: none }');
      once(() => document.startViewTransition?.(() => undefined))`,
  },

  // It is too small, too large or elsewhere.
  {
    name: 'a tiny root with a huge body',
    script: `sheet('html { zoom: .02 } body { zoom: 50 }')`,
  },
  { name: 'a tiny root, later', script: `once(() => sheet('html { zoom: .02 } body { zoom: 50 }'))` },
  { name: 'a huge root with a tiny body', script: `sheet('html { zoom: 40 } body { zoom: .025 }')` },
  {
    name: 'a root that changes its size all the time',
    script: `again(() => {
      const zoom = 0.02 + Math.random() / 100;
      document.documentElement.style.zoom = zoom;
      document.body.style.zoom = 1 / zoom;
    })`,
  },
  {
    name: 'letters of no size',
    script: `sheet('html { font-size: 0 !important } body { font-size: 16px }')`,
  },
  {
    name: 'a transformed root',
    script: `sheet('html { transform: scale(.01); transform-origin: 0 0; perspective: 1px; will-change: transform } body { transform: scale(100); transform-origin: 0 0 }')`,
  },
  {
    name: 'a root that is masked and filtered',
    script: `sheet('html { clip-path: inset(0 50% 0 0); filter: opacity(.99); mask: linear-gradient(black, black); contain: paint }')`,
  },

  // It looks otherwise.
  {
    name: 'a style sheet that hides it',
    script: `sheet('html > div, dialog > div, [popover]:not([id]) { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; clip-path: inset(50%) !important; inset: -9999px !important; width: 0 !important }')`,
  },
  {
    name: 'colours that are none',
    script: `sheet('*, html > div { --ink: transparent !important; --card: transparent !important; --bad: transparent !important; --bad-bg: transparent !important; --line: transparent !important; --soft: transparent !important; --page: transparent !important }')`,
  },
  {
    name: 'colours that are not handed down',
    script: `for (const name of ['ink', 'card', 'bad', 'bad-bg', 'line', 'soft', 'page', 'accent'])
      sheet('@property --' + name + ' { syntax: "<color>"; inherits: false; initial-value: transparent }')`,
  },
  {
    name: 'a font without letters',
    script: `sheet('@font-face { font-family: "system-ui"; src: url(data:font/woff2;base64,) } @font-face { font-family: "sans-serif"; src: local("Nothing") }')`,
  },
  {
    name: 'an animation that hides it',
    script: `again(() => ours()?.getAnimations().length || ours()?.animate(
      [{ opacity: 0, transform: 'scale(0)', visibility: 'hidden' }, { opacity: 0, transform: 'scale(0)', visibility: 'hidden' }],
      { duration: 1e9, fill: 'both' }))`,
  },
  {
    name: 'text from right to left',
    script: `sheet('* { direction: rtl !important; unicode-bidi: bidi-override !important }')`,
  },

  // It is not there.
  { name: 'removing it again and again', script: `again(() => ours()?.remove())` },
  { name: 'closing it again and again', script: `again(() => ours()?.hidePopover())` },
  {
    name: 'refusing that it opens',
    script: `addEventListener('beforetoggle', (event) => event.preventDefault(), true); ready(() => again(() => ours()?.matches(':popover-open') || 0))`,
  },
  {
    name: 'making it inert and hidden again and again',
    script: `again(() => { const host = ours(); if (host) { host.inert = true; host.hidden = true; host.style.cssText = 'display: none !important'; } })`,
  },
  {
    name: 'putting it into a hidden box again and again',
    script: `ready(() => {
      const away = document.body.appendChild(document.createElement('div'));
      away.hidden = true;
      again(() => ours() && away.append(ours()));
    })`,
  },
  {
    name: 'taking it into another document',
    script: `ready(() => again(() => ours() && document.implementation.createHTMLDocument().body.append(ours())))`,
  },
  {
    name: 'writing the document anew',
    script: `once(() => { document.open(); document.write('<!doctype html><p><input id=box>'); document.close(); })`,
  },
  {
    name: 'another root again and again',
    script: `ready(() => once(() => setInterval(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)), 50)))`,
  },
];
