/** Brings the panel into a page: draws the worker's view, finds its place, and tells the worker what is pressed. */
import { render } from 'preact';
import type { Guide } from '../../utils/content/guide-handle.ts';
import { CORNERS, type Corner } from '../../utils/domain/guide/corner.ts';
import { pageOf, type View } from '../../utils/domain/guide/panel-state.ts';
import { PanelContext } from './context.ts';
import { dragged } from './drag.ts';
import { Spot } from './Highlight.tsx';
import { rulesOf } from './input-rules.ts';
import { Panel } from './Panel.tsx';
import { listenToPage } from './page-events.ts';
import { MARGIN, placeFor, type Size } from './placement.ts';
import { createShell } from './shadow-host.ts';

const MARGIN_STYLE = `${MARGIN}px`;

/** Mostly the button to press stands right below the box; neither is covered. CSS pixels. */
const BUTTON_BELOW = 60;

/** How much of the panel is drawn, the most first. */
const FITS = ['whole', 'brief', 'small'] as const;
type Fit = (typeof FITS)[number];

/** @returns What draws the present view of the guide. */
export function attachPanel(guide: Guide, window: Window): () => void {
  const { document } = window;
  const { signal } = guide;
  const shell = createShell(window, signal);
  let pointing = false;
  let fit: Fit = 'whole';
  const sizes = new Map<Fit, Size>();
  /** The person made it large again although it covers the box. */
  let insisted = false;
  let corner: Corner | undefined;
  let drawn: View | undefined;

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
    }
    if (view.corner !== drawn?.corner) corner = undefined;
    drawn = view;
    sizes.clear();
    fit = 'whole';
    paint(view);
    shell.show();
    settle(view);
  }

  function paint(view: View): void {
    const at = corner ?? view.corner;
    render(
      <PanelContext.Provider value={globalThis.watchwordTexts}>
        {pointing && <Spot area={box()?.getBoundingClientRect()} />}
        <Panel
          view={view}
          fit={fit}
          onShowBox={box() && showBox}
          pointsAt={guide.fields[0]?.kind === 'button' ? 'button' : 'box'}
          onWait={(kind, from) => guide.tell({ name: 'guide.waitBegun', ask: { kind, from } })}
          onWorkshop={() => guide.tell({ name: 'guide.workshop', ask: rulesOf(newPassword()) })}
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

  function moveTo(to: Corner, { collapsed }: View): void {
    corner = undefined;
    guide.tell({ name: 'guide.placed', ask: { corner: to, collapsed } });
  }

  /** Finds the largest panel, and a corner for it, that does not cover the box. */
  function settle(view: View): void {
    const room = { width: window.innerWidth, height: window.innerHeight };
    const boxes = areas();
    for (const one of insisted ? FITS.slice(0, 1) : FITS) {
      const free = placeFor(view.corner, sizeOf(one, view), room, boxes);
      stand(one, free, view);
      if (free) return;
    }
  }

  function sizeOf(one: Fit, view: View): Size {
    const known = sizes.get(one);
    if (known) return known;
    stand(one, corner, view);
    const { width = 0, height = 0 } = panel()?.getBoundingClientRect() ?? {};
    const size = { width, height };
    sizes.set(one, size);
    return size;
  }

  function stand(one: Fit, at: Corner | undefined, view: View): void {
    if (one === fit && at === corner) return;
    fit = one;
    corner = at;
    paint(view);
  }

  function showBox(): void {
    const element = box();
    if (!element || !guide.view) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    element.focus({ preventScroll: true });
    pointing = true;
    paint(guide.view);
    settle(guide.view);
  }

  let following = false;
  function follow(): void {
    if (following) return;
    following = true;
    window.requestAnimationFrame(() => {
      following = false;
      if (!guide.view) return;
      if (pointing) paint(guide.view);
      settle(guide.view);
    });
  }
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener(
    'resize',
    () => {
      sizes.clear();
      follow();
    },
    { signal },
  );
  document.addEventListener(
    'input',
    ({ target }) => {
      if (!pointing || target !== box() || !guide.view) return;
      pointing = false;
      paint(guide.view);
    },
    { capture: true, signal },
  );
  listenToPage(guide, document, shell);

  return draw;
}

const nextCorner = (corner: Corner): Corner =>
  CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? 'bottom-right';
