import { expect, it } from 'vitest';
import { positionFor } from '../../../components/panel/placement.ts';

const view = { width: 1000, height: 700 };
const panel = { width: 340, height: 300 };
const box = (x: number, y: number) => ({ x, y, width: 300, height: 40 });

it('stays in its corner while nothing is in the way', () => {
  expect(positionFor('bottom-right', panel, view, [box(100, 100)])).toBe('bottom-right');
  expect(positionFor('top-left', panel, view, [])).toBe('top-left');
});

it('moves out of the way of the box, to the nearest corner first', () => {
  expect(positionFor('bottom-right', panel, view, [box(600, 500)])).toBe('top-right');
  expect(positionFor('bottom-right', panel, view, [box(600, 500), box(650, 100)])).toBe('bottom-left');
});

it('finds no corner where it would cover a box in all of them', () => {
  expect(
    positionFor('bottom-right', { width: 288, height: 600 }, { width: 320, height: 640 }, [box(10, 300)]),
  ).toBeUndefined();
});
