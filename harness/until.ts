const EVERY_MS = 25;

/** Asks again until the answer is neither false nor undefined. It waits for a state, never for a time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  within = 15_000,
): Promise<T> {
  const end = Date.now() + within;
  let failure: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      // A page that is loading cannot be asked yet.
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  } while (Date.now() < end);
  throw new Error(`There was no ${what} within ${within} ms.`, { cause: failure });
}
