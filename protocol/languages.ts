export const LANGUAGES = ['en', 'nb', 'sv', 'nl', 'da'] as const;
export type Language = (typeof LANGUAGES)[number];
