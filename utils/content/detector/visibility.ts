/** No page needs more, and a hostile page could have very many. */
const MOST_MATCHES = 60;

/** Through the prototype, because a page may have an element with the name of the document's own function. */
export const visibleMatches = (document: Document, selector: string): HTMLElement[] =>
  Array.prototype.slice
    .call(Document.prototype.querySelectorAll.call(document, selector), 0, MOST_MATCHES)
    .filter((element) => element instanceof HTMLElement && isVisible(element));

export const hasVisible = (document: Document, selector: string): boolean =>
  visibleMatches(document, selector).length > 0;

/** Whether a person can see an element. Sites keep hidden copies of forms, and traps for robots. */
export function isVisible(element: HTMLElement): boolean {
  // Through prototypes, because the element may be a form.
  const { checkVisibility, getBoundingClientRect, matches } = Element.prototype;
  if (!checkVisibility.call(element, { checkOpacity: true, checkVisibilityCSS: true })) return false;
  if (matches.call(element, '[aria-hidden=true],[aria-hidden=true] *,[inert],[inert] *')) return false;
  const { left, top, right, bottom, width, height } = getBoundingClientRect.call(element);
  return (
    width > 4 && height > 4 && right + scrollX > 0 && bottom + scrollY > 0 && left < 9000 && top < 99_000
  );
}
