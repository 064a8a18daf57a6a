import { fold, foldName } from '../../domain/text/fold.ts';
import { type InputKind, inputKindOf } from './input-kind.ts';
import { mentions } from './match.ts';
import { attribute, type PageReader } from './page-reader.ts';
import { isVisible } from './visibility.ts';

/** A box that takes text. */
export interface PageInput {
  element: HTMLInputElement;
  /** Its name in the page's code, folded. */
  name: string;
  kind: InputKind;
  /** Its name as people see it, folded. */
  label: string;
}

export function readInput(element: HTMLInputElement, reading: PageReader): PageInput {
  const name = codeNameOf(element);
  const said = attribute(element, 'placeholder') + attribute(element, 'aria-label');
  const label = fold(`${said} ${reading.labelOf(element)}`);
  return { element, name, label, kind: inputKindOf(element, name, label) };
}

/** The name of a box in the page's code, folded. */
const codeNameOf = (box: HTMLInputElement): string =>
  foldName(`${attribute(box, 'name')} ${attribute(box, 'id')}`);

/** Whether a box is for searching. */
export const isSearchInput = (box: HTMLInputElement): boolean => mentions(codeNameOf(box), 'SEARCH');

/** Whether a person can see a box and type into it. */
export const isWritable = (box: HTMLInputElement): boolean =>
  // Boxes for one digit each can often be reached with the arrow keys only.
  !box.readOnly && !box.matches(':disabled') && (box.tabIndex >= 0 || box.maxLength === 1) && isVisible(box);
