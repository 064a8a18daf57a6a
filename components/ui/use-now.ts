import { useEffect, useState } from 'preact/hooks';

/**
 * The current time. Draws again whenever a second of the countdown to `deadline` ends. The first tick after sleep is
 * right at once, because the picture follows from the deadline and not from the number of ticks.
 */
export function useNow(deadline: number | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (deadline === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const at = Date.now();
      setNow(at);
      const left = deadline - at;
      if (left > 0) timer = setTimeout(tick, left % 1000 || 1000);
    };
    tick();
    return () => clearTimeout(timer);
  }, [deadline]);
  return now;
}
