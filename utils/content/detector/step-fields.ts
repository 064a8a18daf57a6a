import type { FieldKind, Step } from '../../domain/step.ts';
import type { StepField } from './detection.ts';
import type { InputKind } from './input-kind.ts';
import type { PageInput } from './inputs.ts';

/** The boxes that the person fills in at a step. */
export function fieldsOf(step: Step, boxes: PageInput[]): StepField[] {
  const fields: StepField[] = [];
  const has = (wanted: InputKind) => fields.some(({ kind }) => kind === wanted);
  for (const { kind: box, element } of boxes) {
    if (box === 'search' || (box === 'digit' && has('code'))) continue;
    const kind = wantedOf(step, box);
    fields.push({ kind: kind === 'new-password' && has(kind) ? 'repeat-password' : kind, element });
  }
  return fields;
}

/** What a box without a clear purpose is for. The first of a row of digits stands for the row. */
function wantedOf(step: Step, box: Exclude<InputKind, 'search'>): FieldKind {
  if (box === 'digit') return 'code';
  if (box === 'secret') return step === 'code' ? 'current-password' : 'new-password';
  if (box === 'other') return step === 'identifier' ? 'identifier' : 'answer';
  return box;
}
