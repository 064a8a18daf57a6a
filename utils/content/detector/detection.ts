/** What a page of password help wants from the person. */
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
  /** To be pressed, not filled in. */
  | 'button';

/** A visible box that the step wants. */
export interface Field {
  kind: FieldKind;
  element: HTMLElement;
}

export interface Spotting {
  step: Step;
  /** What spoke for it, from a closed list: never words of the page. */
  evidence: string[];
  /** In the page's order; the boxes of a code in pieces count as one, the first. */
  fields: Field[];
}
