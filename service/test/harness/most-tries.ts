import { countTry, waitForTry } from '../../src/credentials/sign-in-tries.ts';

/** How many wrong passwords fit into a time, for whoever tries each as soon as it may come. */
export function mostTriesIn(duration: number): number {
  let count = { recent: 0, total: 0, last_at: 0 };
  let now = Date.UTC(2026, 10, 22);
  const end = now + duration;
  for (;;) {
    now += waitForTry(count, now);
    if (now >= end) return count.total;
    count = countTry(count, now);
  }
}
