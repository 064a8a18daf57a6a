import type { FieldKind, Step } from '../../domain/step.ts';

/** A visible box that the step wants filled in. */
export interface StepField {
  kind: FieldKind;
  element: HTMLElement;
}

export interface Detection {
  step: Step;
  /** The features that counted for it, from a closed list. They never contain text of the page. */
  evidence: string[];
  /** In the page's order. The boxes of a code with one box for each digit count as one, the first. */
  fields: StepField[];
}
