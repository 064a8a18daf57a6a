import type { FieldKind, Step } from '../../domain/step.ts';

/** A visible box that the step wants. */
export interface StepField {
  kind: FieldKind;
  element: HTMLElement;
}

export interface Detection {
  step: Step;
  /** What spoke for it, from a closed list: never words of the page. */
  evidence: string[];
  /** In the page's order; the boxes of a code in pieces count as one, the first. */
  fields: StepField[];
}
