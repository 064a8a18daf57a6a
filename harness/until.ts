const EVERY_MS = 25;

/** Asks until there is an answer that is not false or undefined; a state to wait for, never a time to sleep. */
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
      // A page that is just loading cannot be asked yet.
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  } while (Date.now() < end);
  throw new Error(`There was no ${what} within ${within} ms.`, { cause: failure });
}
