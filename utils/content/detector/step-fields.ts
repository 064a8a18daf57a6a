import type { FieldKind, Step } from '../../domain/step.ts';
import type { Field } from './detection.ts';
import type { Kind } from './input-kind.ts';
import type { Box } from './inputs.ts';

/** The boxes that a step wants of a person. */
export function fieldsOf(step: Step, boxes: Box[]): Field[] {
  const fields: Field[] = [];
  const has = (wanted: Kind) => fields.some(({ kind }) => kind === wanted);
  for (const { kind: box, element } of boxes) {
    if (box === 'search' || (box === 'digit' && has('code'))) continue;
    const kind = wantedOf(step, box);
    fields.push({ kind: kind === 'new-password' && has(kind) ? 'repeat-password' : kind, element });
  }
  return fields;
}

/** What a box that does not say it is for: the first of a row of digits stands for the row. */
function wantedOf(step: Step, box: Exclude<Kind, 'search'>): FieldKind {
  if (box === 'digit') return 'code';
  if (box === 'secret') return step === 'code' ? 'current-password' : 'new-password';
  if (box === 'other') return step === 'identifier' ? 'identifier' : 'answer';
  return box;
}
