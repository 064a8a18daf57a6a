/** No page needs more, and a hostile page could have very many. */
const MOST_MATCHES = 60;

/** Through the prototype, because a page may have an element with the name of the document's own function. */
export const visibleMatches = (document: Document, selector: string): HTMLElement[] =>
  Array.prototype.slice
    .call(Document.prototype.querySelectorAll.call(document, selector), 0, MOST_MATCHES)
    .filter((element) => element instanceof HTMLElement && isVisible(element));

export const hasVisible = (document: Document, selector: string): boolean =>
  visibleMatches(document, selector).length > 0;

/** Elements that a person was seen to type into. Whatever the page does to hide them from scripts, they are shown. */
const proved = new WeakSet<EventTarget>();

export const proveVisible = (element: EventTarget): void => void proved.add(element);

/**
 * Whether a person can see an element, and press or type into it. Sites keep hidden copies of forms, and traps for
 * robots. Only geometry and the browser's own inertness count: what a page says to assistive technology changes
 * nothing for the eye, so a page could hide from the guide by it and from nobody else.
 */
export function isVisible(element: HTMLElement): boolean {
  if (proved.has(element)) return true;
  // Through prototypes, because the element may be a form.
  const { checkVisibility, closest, getBoundingClientRect, matches } = Element.prototype;
  if (!checkVisibility.call(element, { checkOpacity: true, checkVisibilityCSS: true })) return false;
  // An open modal dialog is not inert with what is around it (HTML, 6.6.3).
  const nearest = closest.call(element, '[inert],dialog:modal');
  if (nearest && matches.call(nearest, '[inert]')) return false;
  const { left, top, right, bottom, width, height } = getBoundingClientRect.call(element);
  return (
    width > 4 && height > 4 && right + scrollX > 0 && bottom + scrollY > 0 && left < 9000 && top < 99_000
  );
}
