import { expect, it, vi } from 'vitest';
import { watchPage } from '../../../utils/content/watch-page.ts';

/** A page and a clock that change only when the test says so. */
function page() {
  let heard: (() => void) | undefined;
  let now = 0;
  const timers: { at: number; work: () => void }[] = [];
  vi.stubGlobal(
    'MutationObserver',
    class {
      readonly hear: () => void;
      constructor(hear: () => void) {
        this.hear = hear;
      }
      observe() {
        heard = this.hear;
      }
      disconnect() {
        heard = undefined;
      }
    },
  );
  return {
    clock: {
      now: () => now,
      setTimeout: (work: () => void, duration: number) => timers.push({ at: now + duration, work }),
    },
    heard: () => heard !== undefined,
    change: () => heard?.(),
    pass(duration: number, everyChange = Number.POSITIVE_INFINITY) {
      for (const end = now + duration; now < end; now++) {
        if (now % everyChange === 0) heard?.();
        for (const timer of timers.filter(({ at }) => at === now)) timer.work();
      }
    },
  };
}

it('scans once, a moment after a change', () => {
  const { clock, change, pass } = page();
  const look = vi.fn(() => false);
  watchPage({} as Node, look, new AbortController().signal, clock);
  change();
  change();
  pass(299);
  expect(look).not.toHaveBeenCalled();
  pass(2);
  expect(look).toHaveBeenCalledTimes(1);
});

it('scans a page that rewrites itself a thousand times a second at most 15 times in a minute', () => {
  const { clock, pass } = page();
  const look = vi.fn(() => false);
  watchPage({} as Node, look, new AbortController().signal, clock);
  pass(60_000, 1);
  expect(look.mock.calls.length).toBeLessThanOrEqual(15);
  expect(look.mock.calls.length).toBeGreaterThan(5);
});

it('waits only briefly again after a calm time, and after a scan that found something', () => {
  const { clock, change, pass } = page();
  const look = vi.fn(() => false);
  watchPage({} as Node, look, new AbortController().signal, clock);
  pass(30_000, 1);
  pass(20_000);
  look.mockClear();
  look.mockReturnValueOnce(true);
  change();
  pass(301);
  expect(look).toHaveBeenCalledTimes(1);
  change();
  pass(301);
  expect(look).toHaveBeenCalledTimes(2);
});

it('stops when its signal aborts', () => {
  const { clock, change, pass, heard } = page();
  const stop = new AbortController();
  const look = vi.fn(() => false);
  watchPage({} as Node, look, stop.signal, clock);
  change();
  stop.abort();
  pass(1000);
  expect(look).not.toHaveBeenCalled();
  expect(heard()).toBe(false);
});
