/** `URL.parse`, which Chromium has only since 126. Returns undefined when the text is no URL. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
