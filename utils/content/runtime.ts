/**
 * The part of the browser that scripts in pages use. Both browsers have it under this name, with promises. The polyfill
 * would weigh more than the detector.
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

/** A function, because WXT imports the entrypoint at build, where there is no browser. */
export const runtime = (): Runtime =>
  (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome.runtime;
