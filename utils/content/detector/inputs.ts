import { fold, foldName } from '../../domain/text/fold.ts';
import { type InputKind, inputKindOf } from './input-kind.ts';
import { mentions } from './match.ts';
import { attribute, type PageReader } from './page-reader.ts';
import { isVisible } from './visibility.ts';

/** A box to write in. */
export interface PageInput {
  element: HTMLInputElement;
  /** What the page calls it in its code, folded. */
  name: string;
  kind: InputKind;
  /** What the page calls it before people, folded. */
  label: string;
}

export function readInput(element: HTMLInputElement, reading: PageReader): PageInput {
  const name = codeNameOf(element);
  const said = attribute(element, 'placeholder') + attribute(element, 'aria-label');
  const label = fold(`${said} ${reading.labelOf(element)}`);
  return { element, name, label, kind: inputKindOf(element, name, label) };
}

/** What a page calls a box in its code, folded. */
const codeNameOf = (box: HTMLInputElement): string =>
  foldName(`${attribute(box, 'name')} ${attribute(box, 'id')}`);

/** Whether a box is there to find things with. */
export const isSearchInput = (box: HTMLInputElement): boolean => mentions(codeNameOf(box), 'SEARCH');

/** Whether a person can see a box and write in it. */
export const isWritable = (box: HTMLInputElement): boolean =>
  // Boxes for one digit each are often reached by the arrow keys only.
  !box.readOnly && !box.matches(':disabled') && (box.tabIndex >= 0 || box.maxLength === 1) && isVisible(box);
