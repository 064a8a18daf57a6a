/**
 * A worker that dies before one of its effects, as a browser ends it. Every write, request and call of the browser
 * counts; what waits for one of them when the worker dies never goes on, and its locks are free again.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nextTurn } from './world.ts';

type Call = (...args: never[]) => unknown;

/** `navigator.locks` of one worker: they end with it. */
class WorkerLocks {
  readonly #last = new Map<string, Promise<unknown>>();

  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const result = (this.#last.get(name) ?? Promise.resolve()).then(work);
    this.#last.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  }
}

/** What is under way beside the effect that never comes ends, or waits for one itself, in fewer turns. */
const LAST_TURNS = 50;

const { storage, alarms, action, notifications } = fakeBrowser;
/** Where the worker has its effects; the globals are new in each test. */
const watched = (): [owner: object, names: string[]][] => [
  [storage.session, ['get', 'set', 'remove']],
  [storage.local, ['get', 'set', 'remove']],
  [alarms, ['get', 'create', 'clear']],
  [action, ['setBadgeText']],
  [notifications, ['create', 'clear']],
  [globalThis, ['fetch']],
  [indexedDB, ['open']],
];

/**
 * Runs the work in a worker that dies.
 * @param effects After how many effects it dies.
 * @returns False where the work was done in fewer: the worker outlived it.
 */
export async function runMortal(effects: number, work: () => Promise<unknown>): Promise<boolean> {
  let count = 0;
  const death = Promise.withResolvers<void>();
  const isDead = () => {
    if (++count <= effects) return false;
    death.resolve();
    return true;
  };
  const restore = watched().flatMap(([owner, names]) =>
    names.map((name) => watch(owner as Record<string, Call>, name, isDead)),
  );
  vi.stubGlobal('navigator', { locks: new WorkerLocks() });
  await Promise.race([work(), death.promise]);
  await nextTurn(LAST_TURNS);
  for (const one of restore) one();
  // The next worker's.
  vi.stubGlobal('navigator', { locks: new WorkerLocks() });
  return count > effects;
}

function watch(owner: Record<string, Call>, name: string, isDead: () => boolean): () => void {
  const call = owner[name] as Call;
  owner[name] = (...args) => (isDead() ? never() : call.apply(owner, args));
  return () => {
    owner[name] = call;
  };
}

/** Also stands for a database that is never opened. */
const never = () => Object.assign(new Promise(() => undefined), { addEventListener: () => undefined });
