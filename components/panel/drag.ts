import type { Corner } from '../../utils/domain/guide/corner.ts';

/** Lets the panel follow the pointer from its handle; where it is let go, the nearest corner takes it. */
export function dragged(
  { target, pointerId, clientX, clientY, button }: PointerEvent,
  panel: HTMLElement | null,
  { innerWidth, innerHeight }: Window,
  onDrop: (corner: Corner) => void,
): void {
  // A press on one of the handle's buttons is meant for the button.
  if (!panel || button !== 0 || !(target instanceof Element) || target.closest('button')) return;
  const ended = new AbortController();
  const { signal } = ended;
  target.setPointerCapture(pointerId);
  target.addEventListener(
    'pointermove',
    (event) => {
      const { clientX: x, clientY: y } = event as PointerEvent;
      panel.style.transform = `translate(${x - clientX}px, ${y - clientY}px)`;
    },
    { signal },
  );
  const drop = () => {
    const { left, top, width, height } = panel.getBoundingClientRect();
    const vertical = top + height / 2 < innerHeight / 2 ? 'top' : 'bottom';
    const horizontal = left + width / 2 < innerWidth / 2 ? 'left' : 'right';
    panel.style.transform = '';
    ended.abort();
    onDrop(`${vertical}-${horizontal}`);
  };
  target.addEventListener('pointerup', drop, { signal });
  target.addEventListener('pointercancel', drop, { signal });
}
