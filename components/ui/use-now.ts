import { useEffect, useState } from 'preact/hooks';

/**
 * The time, drawn again whenever a second of the countdown to `deadline` ends. After sleep the first tick is right
 * at once: what is shown follows from the deadline, not from the number of ticks.
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
