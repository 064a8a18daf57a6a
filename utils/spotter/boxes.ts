import { isVisible } from './fields.ts';
import { type Kind, kindOf } from './kinds.ts';
import { speaks } from './match.ts';
import { attribute, type Reading } from './reading.ts';
import { fold, foldName } from './text.ts';

/** A box to write in. What it is called is read when it is asked for, as most boxes are never asked. */
export class Box {
  readonly element: HTMLInputElement;
  readonly #reading: Reading;
  #name?: string;
  #label?: string;
  #kind?: Kind;

  constructor(element: HTMLInputElement, reading: Reading) {
    this.element = element;
    this.#reading = reading;
  }

  /** What the page calls it in its code, folded. */
  get name(): string {
    this.#name ??= codeNameOf(this.element);
    return this.#name;
  }

  /** What the page calls it before people, folded. */
  get label(): string {
    const said = attribute(this.element, 'placeholder') + attribute(this.element, 'aria-label');
    this.#label ??= fold(`${said} ${this.#reading.labelOf(this.element)}`);
    return this.#label;
  }

  get kind(): Kind {
    this.#kind ??= kindOf(this);
    return this.#kind;
  }

  /** Whether a person can see it and write in it. */
  get open(): boolean {
    const { element } = this;
    // Boxes for one digit each are often reached by the arrow keys only.
    if (element.readOnly || element.matches(':disabled') || (element.tabIndex < 0 && element.maxLength !== 1))
      return false;
    return isVisible(element);
  }
}

/** What a page calls a box in its code, folded. */
const codeNameOf = (box: HTMLInputElement): string =>
  foldName(`${attribute(box, 'name')} ${attribute(box, 'id')}`);

/** Whether a box is there to find things with. */
export const isToSearch = (box: HTMLInputElement): boolean => speaks(codeNameOf(box), 'SEARCH');

/** The first 40 boxes of a page to write in, whether or not a person sees them, but for those to search with. */
export const boxesOf = (reading: Reading): Box[] =>
  reading
    .boxes()
    .slice(0, 40)
    .filter((element) => !isToSearch(element))
    .map((element) => new Box(element, reading));
