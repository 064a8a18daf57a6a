/** What a page of password help asks of the person. */
export const STEPS = [
  'identifier',
  'extra-check',
  'code',
  'new-password',
  'change-password',
  'done',
  'none',
] as const;
export type Step = (typeof STEPS)[number];

export type FieldKind =
  | 'identifier'
  | 'answer'
  | 'code'
  | 'new-password'
  | 'repeat-password'
  | 'current-password'
  /** Something to press, not to fill in. */
  | 'button';
