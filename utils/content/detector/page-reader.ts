/**
 * Reads a page that may be hostile or huge. A form with an input named `action` or `closest` returns that input instead
 * of its own property, and so does the document. Therefore forms and documents are read through prototypes. Each node
 * that is read is counted. When the limit is reached, the page seems to end.
 */
export class PageReader {
  /** How many more nodes may be read. */
  left: number;
  readonly #document: Document;
  #labels?: Map<string, Element>;

  constructor(document: Document, left = 4000) {
    this.#document = document;
    this.left = left;
  }

  /** The first elements with a tag name, in page order. */
  all<K extends keyof HTMLElementTagNameMap>(name: K, most: number): HTMLElementTagNameMap[K][] {
    const found = Document.prototype.getElementsByTagName.call(this.#document, name);
    const first: HTMLElementTagNameMap[K][] = [];
    // Asking for the length first makes the browser keep the whole list. Otherwise it walks the page again for each
    // item.
    const end = Math.min(found.length, most, this.left);
    for (let i = 0; i < end; i++) first.push(found[i] as HTMLElementTagNameMap[K]);
    this.left -= end;
    return first;
  }

  /**
   * Visits elements and texts after a node, or before it with the nearest first.
   * @param visit Returns false to stop.
   */
  from(node: Node, step: 'nextNode' | 'previousNode', most: number, visit: (node: Node) => boolean): void {
    const walker = Document.prototype.createTreeWalker.call(
      this.#document,
      this.#document,
      ELEMENTS_AND_TEXTS,
    );
    walker.currentNode = node;
    for (let i = 0; i < most && this.left-- > 0; i++) {
      const next = walker[step]();
      if (!next || !visit(next)) return;
    }
  }

  /** Boxes that take text, visible or not. */
  boxes(): HTMLInputElement[] {
    return this.all('input', 300).filter(({ type }) => WRITABLE.has(type));
  }

  title(): string {
    return titleOf(this.#document).slice(0, 200);
  }

  headings(): string[] {
    const found = [...this.all('h1', 2), ...this.all('h2', 2)];
    // Each list costs a walk through the page.
    return (found[0] ? found : this.all('h3', 1)).map((one) => this.words(one));
  }

  /** The first words inside an element. */
  words(root: Element): string {
    const { firstChild: only } = root;
    // Usually the element has one text.
    if (only instanceof Text && !only.nextSibling && this.left-- > 0) return beginning(only);
    const walker = Document.prototype.createTreeWalker.call(this.#document, root, NodeFilter.SHOW_TEXT);
    let words = '';
    while (words.length < 160 && this.left-- > 0) {
      const text = walker.nextNode();
      if (!text) break;
      words += `${beginning(text as Text)} `;
    }
    return words;
  }

  /** The words of a box's label, or those before the box, as in old tables. */
  labelOf(box: HTMLInputElement): string {
    const id = attribute(box, 'id') || ' ';
    const before = box.previousElementSibling;
    const label =
      box.closest('label') ?? (before && attribute(before, 'for') === id ? before : this.#labelFor(id));
    if (label) return this.words(label);
    let words = '';
    this.from(box, 'previousNode', 8, (node) => {
      if (node instanceof HTMLInputElement || words.length > 30) return false;
      if (node instanceof Text && nameOf(parentOf(node)) !== 'script')
        words = `${beginning(node).trim()} ${words}`;
      return true;
    });
    return words;
  }

  /** A label elsewhere in the page. Finding it costs another walk. */
  #labelFor(id: string): Element | undefined {
    this.#labels ??= new Map(this.all('label', 60).map((label) => [attribute(label, 'for'), label]));
    return this.#labels.get(id);
  }
}

const WRITABLE = new Set(['text', 'email', 'tel', 'number', 'password', 'date']);

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` */
const ELEMENTS_AND_TEXTS = 5;

/** The page's title. */
export const titleOf = (document: Document): string => Reflect.get(Document.prototype, 'title', document);

/** The beginning of a text. The whole text may be very long. */
export const beginning = (text: Text): string => text.substringData(0, 200);

/** An attribute, or an empty string. */
export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** Whether an autocomplete attribute has a token. */
export const hasToken = (box: Element, token: string): boolean =>
  attribute(box, 'autocomplete').toLowerCase().includes(token);

/** An element's tag name in lower case. */
export const nameOf = (element: Element | null): string =>
  element ? Reflect.get(Element.prototype, 'localName', element) : '';

/** The element around a node. */
export const parentOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);
