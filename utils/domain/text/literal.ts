/** @returns The source text of a value that JSON has, or of one with regular expressions in it. */
export function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}:${literal(inner)}`)
      .join()}}`;
  return JSON.stringify(value);
}
