import { fold, foldName } from '../../domain/text/fold.ts';
import { attribute, beginning, nameOf, type PageReader, parentOf } from './page-reader.ts';

/** Folded lines around the boxes of a form, by the kind of line. */
export interface FormContext {
  form: string[];
  heading: string[];
  button: string[];
  text: string[];
}

/** The names that the page's code gives a form. */
export const namesOf = (form: HTMLFormElement): string =>
  ['id', 'name', 'class', 'action'].map((name) => attribute(form, name).slice(0, 99)).join(' ');

/** Reads before and after a box, up to a box of another form. */
export function formContextOf(
  box: HTMLInputElement,
  rivals: ReadonlySet<Node>,
  reading: PageReader,
): FormContext {
  const found: FormContext = { form: [], heading: [], button: [], text: [] };
  if (box.form) found.form.push(foldName(namesOf(box.form), 300));
  for (const [step, most] of [
    ['previousNode', 70],
    ['nextNode', 110],
  ] as const)
    reading.from(box, step, most, (node) => {
      if (rivals.has(node)) return false;
      read(node, box, found);
      return true;
    });
  return found;
}

function read(node: Node, box: HTMLInputElement, found: FormContext): void {
  if (node instanceof Text) {
    const words = beginning(node);
    const place = /\S/.test(words) && placeOf(node);
    if (place) found[place].push(fold(words));
  } else if (node instanceof HTMLInputElement) {
    if (/^(?:submit|button|image)$/.test(node.type) && node.form === box.form)
      found.button.push(fold(`${node.value.slice(0, 60)} ${attribute(node, 'alt')}`));
  } else if (node instanceof HTMLButtonElement && node.form === box.form)
    found.button.push(fold(attribute(node, 'aria-label')));
}

/** The kind of a text, from the elements around it. Links are skipped, because they are about other pages. */
function placeOf(text: Text): keyof FormContext | undefined {
  let element = parentOf(text);
  for (let i = 0; i < 4 && element; i++, element = parentOf(element)) {
    const role = attribute(element, 'role') || nameOf(element);
    if (/^(?:h[1-4]|legend|heading)$/.test(role)) return 'heading';
    if (role === 'button') return role;
    if (/^(?:a|link|script|style|noscript|option)$/.test(role)) return undefined;
  }
  return 'text';
}
