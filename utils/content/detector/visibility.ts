import { isVisible } from './step-fields.ts';

/** No page needs more, and a hostile one gets no more. */
const MOST_MATCHES = 60;

/** By the prototype: a page may have an element that is named like the document's own function. */
export const visibleMatches = (document: Document, selector: string): HTMLElement[] =>
  Array.prototype.slice
    .call(Document.prototype.querySelectorAll.call(document, selector), 0, MOST_MATCHES)
    .filter((element) => element instanceof HTMLElement && isVisible(element));

export const sees = (document: Document, selector: string): boolean =>
  visibleMatches(document, selector).length > 0;
