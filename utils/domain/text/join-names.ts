/** "A, B and C", as the language has it. */
export const joinNames = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language).format(names);
