import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPanel } from '../../../components/panel/watch-panel.ts';

const SECOND = 1000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A panel in a page, as far as the watch asks about them. */
function panel({ warning = true, seen = true, visibility = 'visible' } = {}) {
  const page = { seen, visibility, rivals: [] as object[] };
  const onLost = vi.fn();
  const bringToFront = vi.fn();
  const unsettle = vi.fn();
  const ended = new AbortController();
  const document = {
    get visibilityState() {
      return page.visibility;
    },
    querySelectorAll: (selector: string) => (selector === '*' ? [] : page.rivals),
    documentElement: { matches: () => false },
  };
  watchPanel(
    {
      shell: {
        host: {} as HTMLElement,
        isShown: () => true,
        isSeen: () => page.seen,
        bringToFront,
        unsettle,
      },
      isWarning: () => warning,
      onLost,
    },
    { document } as unknown as Window,
    ended.signal,
  );
  return { page, onLost, bringToFront, unsettle, ended };
}

describe('the watch over a warning', () => {
  it('leaves one alone that is seen', () => {
    const { bringToFront, onLost } = panel();
    vi.advanceTimersByTime(60 * SECOND);
    expect(bringToFront).not.toHaveBeenCalled();
    expect(onLost).not.toHaveBeenCalled();
  });

  it('brings one that is covered to the front, and is content when that helps', () => {
    const { page, bringToFront, onLost } = panel();
    bringToFront.mockImplementation(() => {
      page.seen = true;
    });
    for (let times = 0; times < 2; times++) {
      page.seen = false;
      vi.advanceTimersByTime(SECOND);
    }
    expect(bringToFront).toHaveBeenCalledTimes(2);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('says within two seconds that it is lost, once', () => {
    const { onLost } = panel({ seen: false });
    vi.advanceTimersByTime(2 * SECOND);
    expect(onLost).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60 * SECOND);
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('takes whatever may be above it for a cover, also where a hit test finds nothing', () => {
    const { page, onLost, bringToFront } = panel();
    page.rivals.push({ contains: () => false });
    vi.advanceTimersByTime(2 * SECOND);
    expect(bringToFront).toHaveBeenCalled();
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('fights on afterwards, but not all the time', () => {
    const { bringToFront } = panel({ seen: false });
    vi.advanceTimersByTime(2 * SECOND);
    bringToFront.mockClear();
    vi.advanceTimersByTime(30 * SECOND);
    expect(bringToFront.mock.calls.length).toBeGreaterThan(5);
    expect(bringToFront.mock.calls.length).toBeLessThan(30);
  });

  it('counts nothing in a tab that nobody sees', () => {
    const { page, onLost } = panel({ seen: false, visibility: 'hidden' });
    vi.advanceTimersByTime(60 * SECOND);
    expect(onLost).not.toHaveBeenCalled();
    page.visibility = 'visible';
    vi.advanceTimersByTime(2 * SECOND);
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('ends with the guide', () => {
    const { onLost, ended } = panel({ seen: false });
    ended.abort();
    vi.advanceTimersByTime(60 * SECOND);
    expect(onLost).not.toHaveBeenCalled();
  });
});

it('a guide that a site covers is left there, but takes no press', () => {
  const { bringToFront, unsettle, onLost } = panel({ warning: false, seen: false });
  vi.advanceTimersByTime(10 * SECOND);
  expect(unsettle).toHaveBeenCalled();
  expect(bringToFront).not.toHaveBeenCalled();
  expect(onLost).not.toHaveBeenCalled();
});
