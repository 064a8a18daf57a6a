/**
 * The part of the browser that scripts in pages use. Both browsers give it to them under this name, with promises;
 * the polyfill of the extension's own pages would weigh more than the spotter.
 */
interface Runtime {
  /** Undefined once the extension was updated or removed. */
  id: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { id?: string; tab?: object },
        respond: (answer: unknown) => void,
      ) => boolean | undefined,
    ): void;
  };
}

/** Asked for when it is needed: at build the entry is read where there is no browser. */
export const runtime = (): Runtime =>
  (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome.runtime;
