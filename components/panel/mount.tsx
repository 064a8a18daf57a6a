/** Brings the panel into a page: draws the worker's state, finds its position, and tells the worker what is pressed. */
import { render } from 'preact';
import type { Guide } from '../../utils/content/guide-handle.ts';
import { CORNERS, type Corner } from '../../utils/domain/guide/corner.ts';
import { isSmall, type PanelState, pageOf } from '../../utils/domain/guide/panel-state.ts';
import { PanelContext } from './context.ts';
import { dragged } from './drag.ts';
import { Highlight } from './Highlight.tsx';
import { inputRules } from './input-rules.ts';
import { Panel } from './Panel.tsx';
import { reportPageEvents } from './page-events.ts';
import { MARGIN, positionFor, type Size } from './placement.ts';
import { createShadowHost } from './shadow-host.ts';
import { watchPanel } from './watch-panel.ts';

const MARGIN_STYLE = `${MARGIN}px`;

/** Mostly the button to press stands right below the box; neither is covered. CSS pixels. */
const BUTTON_BELOW = 60;

/** How much of the panel is drawn, the most first. */
const FITS = ['whole', 'brief', 'small'] as const;
type Fit = (typeof FITS)[number];

/** @returns What draws the present view of the guide. */
export function mountPanel(guide: Guide, window: Window): () => void {
  const { document } = window;
  const { signal } = guide;
  const shell = createShadowHost(window, signal);
  let pointing = false;
  let fit: Fit = 'whole';
  const sizes = new Map<Fit, Size>();
  /** The person made it large again although it covers the box. */
  let insisted = false;
  let corner: Corner | undefined;
  let drawn: PanelState | undefined;

  const panel = () => shell.inside.querySelector<HTMLElement>('.panel');
  const box = () => guide.fields[0]?.element;
  const newPassword = () => guide.fields.find(({ kind }) => kind === 'new-password')?.element;
  const areas = () =>
    guide.fields
      .map(({ element }) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ x, y, width, height }) => ({ x, y, width, height: height + BUTTON_BELOW }));

  function draw(): void {
    const { view } = guide;
    if (!view) {
      drawn = undefined;
      render(null, shell.inside);
      shell.hide();
      return;
    }
    if (pageOf(view) !== pageOf(drawn)) {
      pointing = false;
      insisted = false;
      // Other buttons are where a press was meant for the ones before.
      shell.unsettle();
    }
    if (view.corner !== drawn?.corner) corner = undefined;
    drawn = view;
    sizes.clear();
    fit = 'whole';
    renderPanel(view);
    shell.show();
    reposition(view);
  }

  function renderPanel(view: PanelState): void {
    const at = corner ?? view.corner;
    render(
      <PanelContext.Provider value={globalThis.watchwordTexts}>
        {pointing && <Highlight area={box()?.getBoundingClientRect()} />}
        <Panel
          view={view}
          fit={fit}
          onShowBox={box() && showBox}
          pointsAt={guide.fields[0]?.kind === 'button' ? 'button' : 'box'}
          onWait={(kind, from) => guide.tell({ name: 'guide.waitBegun', ask: { kind, from } })}
          onWorkshop={() => guide.tell({ name: 'guide.workshop', ask: inputRules(newPassword()) })}
          onCollapse={(collapsed) => {
            insisted = !collapsed;
            guide.tell({ name: 'guide.placed', ask: { corner: view.corner, collapsed } });
          }}
          onClose={(scope) => guide.tell({ name: 'guide.closed', ask: scope })}
          onGrab={(event) => dragged(event, panel(), window, (to) => moveTo(to, view))}
          onMove={() => moveTo(nextCorner(at), view)}
        />
      </PanelContext.Provider>,
      shell.inside,
    );
    const element = panel();
    if (!element) return;
    const [vertical = 'bottom', horizontal = 'right'] = at.split('-');
    element.style.inset = 'auto';
    element.style.setProperty(vertical, MARGIN_STYLE);
    element.style.setProperty(horizontal, MARGIN_STYLE);
  }

  function moveTo(to: Corner, view: PanelState): void {
    corner = undefined;
    guide.tell({ name: 'guide.placed', ask: { corner: to, collapsed: isSmall(view) } });
  }

  /** Finds the largest panel, and a corner for it, that does not cover the box. */
  function reposition(view: PanelState): void {
    const room = { width: window.innerWidth, height: window.innerHeight };
    const boxes = areas();
    const before = corner;
    for (const one of insisted ? FITS.slice(0, 1) : FITS) {
      const free = positionFor(view.corner, sizeOf(one, view), room, boxes);
      applyFit(one, free, view);
      if (free) break;
    }
    // A page that moves its boxes moves the panel, perhaps under the pointer.
    if (before !== undefined && corner !== before) shell.unsettle();
  }

  function sizeOf(one: Fit, view: PanelState): Size {
    const known = sizes.get(one);
    if (known) return known;
    applyFit(one, corner, view);
    const { width = 0, height = 0 } = panel()?.getBoundingClientRect() ?? {};
    const size = { width, height };
    sizes.set(one, size);
    return size;
  }

  function applyFit(one: Fit, at: Corner | undefined, view: PanelState): void {
    if (one === fit && at === corner) return;
    fit = one;
    corner = at;
    renderPanel(view);
  }

  function showBox(): void {
    const element = box();
    if (!element || !guide.view) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    element.focus({ preventScroll: true });
    pointing = true;
    renderPanel(guide.view);
    reposition(guide.view);
  }

  let following = false;
  function onScroll(): void {
    if (following) return;
    following = true;
    window.requestAnimationFrame(() => {
      following = false;
      if (!guide.view) return;
      if (pointing) renderPanel(guide.view);
      reposition(guide.view);
    });
  }
  window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  window.addEventListener(
    'resize',
    () => {
      sizes.clear();
      onScroll();
    },
    { signal },
  );
  document.addEventListener(
    'input',
    ({ target }) => {
      if (!pointing || target !== box() || !guide.view) return;
      pointing = false;
      renderPanel(guide.view);
    },
    { capture: true, signal },
  );
  reportPageEvents(guide, document, shell);
  watchPanel(
    {
      shell,
      isWarning: () => guide.view?.kind === 'warning',
      onLost: () => guide.tell({ name: 'guide.warningLost' }),
    },
    window,
    signal,
  );

  return draw;
}

const nextCorner = (corner: Corner): Corner =>
  CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? 'bottom-right';
