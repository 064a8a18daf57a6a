/** Where the panel may stand without covering the box it speaks of. */
import type { Corner } from '../../utils/domain/guide/corner.ts';

export interface Size {
  width: number;
  height: number;
}
export interface Area extends Size {
  x: number;
  y: number;
}

/** CSS pixels between the panel and the window's edge. */
export const MARGIN = 16;

const overlap = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const areaAt = (corner: Corner, { width, height }: Size, view: Size): Area => ({
  x: corner.endsWith('left') ? MARGIN : view.width - MARGIN - width,
  y: corner.startsWith('top') ? MARGIN : view.height - MARGIN - height,
  width,
  height,
});

const OTHERS: Record<Corner, readonly Corner[]> = {
  'bottom-right': ['bottom-right', 'top-right', 'bottom-left', 'top-left'],
  'top-right': ['top-right', 'bottom-right', 'top-left', 'bottom-left'],
  'bottom-left': ['bottom-left', 'top-left', 'bottom-right', 'top-right'],
  'top-left': ['top-left', 'bottom-left', 'top-right', 'bottom-right'],
};

/**
 * @param boxes What must stay visible, in the window's coordinates.
 * @returns The wanted corner, or the next best; undefined where the panel would cover a box in every corner.
 */
export const positionFor = (
  wanted: Corner,
  panel: Size,
  view: Size,
  boxes: readonly Area[],
): Corner | undefined =>
  OTHERS[wanted].find((corner) => {
    const area = areaAt(corner, panel, view);
    return !boxes.some((box) => overlap(area, box));
  });
