import { verifyPassword } from '../../src/credentials/password-hash.ts';

/** Three passwords of strangers are hashed at a time and 32 wait. Whoever comes then is told that the service is busy. */
const PLACES = 3 + 32;

/**
 * Keeps the queue for hashing full: whoever is done takes the place that became free, before anything else runs.
 * @param account Its own place, which strangers cannot take, is taken too.
 * @returns Ends that, and waits until the queue is empty.
 */
export function fillHashingQueue(account?: string): () => Promise<void> {
  let full = true;
  async function keepPlace(owner?: string) {
    while (full)
      if ((await verifyPassword(null, 'x', owner)) === 'busy') throw new Error('The queue has fewer places.');
  }
  const crowd = Promise.all([
    ...Array.from({ length: PLACES }, () => keepPlace()),
    ...(account === undefined ? [] : [keepPlace(account)]),
  ]);
  return async () => {
    full = false;
    await crowd;
  };
}
