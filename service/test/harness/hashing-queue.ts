import { verifyPassword } from '../../src/credentials/password-hash.ts';

/** Four passwords are hashed at a time and 32 wait; whoever comes then is told that the service is busy. */
const PLACES = 4 + 32;

/**
 * Keeps the queue for hashing full: whoever is done takes the place that became free, before anything else runs.
 * @returns Ends that, and waits until the queue is empty.
 */
export function fillHashingQueue(): () => Promise<void> {
  let full = true;
  const crowd = Promise.all(
    Array.from({ length: PLACES }, async () => {
      while (full)
        if ((await verifyPassword(null, 'x')) === 'busy') throw new Error('The queue has fewer places.');
    }),
  );
  return async () => {
    full = false;
    await crowd;
  };
}
