/** `URL.parse`, which Chromium has only since 126: undefined where there is no URL in the text. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
