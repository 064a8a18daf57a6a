/**
 * Reads a page that may be hostile or huge. A form with an input named `action` or `closest` answers with that input
 * instead of its own property, and so does the document: whatever may be a form or a document is read through
 * prototypes. Each node that is looked at is counted, and after the last one a page seems to end.
 */
export class PageReader {
  /** Nodes that may still be looked at. */
  left: number;
  readonly #document: Document;
  #labels?: Map<string, Element>;

  constructor(document: Document, left = 4000) {
    this.#document = document;
    this.left = left;
  }

  /** The first elements of a name, in page order. */
  all<K extends keyof HTMLElementTagNameMap>(name: K, most: number): HTMLElementTagNameMap[K][] {
    const found = Document.prototype.getElementsByTagName.call(this.#document, name);
    const first: HTMLElementTagNameMap[K][] = [];
    // Asked for its length first, the browser keeps the whole list instead of walking the page again at each look.
    const end = Math.min(found.length, most, this.left);
    for (let i = 0; i < end; i++) first.push(found[i] as HTMLElementTagNameMap[K]);
    this.left -= end;
    return first;
  }

  /**
   * Elements and texts after a node, or before it the nearest first.
   * @param visit Ends the way by saying false.
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

  /** Where one can write, seen or not. */
  boxes(): HTMLInputElement[] {
    return this.all('input', 300).filter(({ type }) => WRITABLE.has(type));
  }

  title(): string {
    return titleOf(this.#document).slice(0, 200);
  }

  headings(): string[] {
    const found = [...this.all('h1', 2), ...this.all('h2', 2)];
    // Each list is a walk through the page.
    return (found[0] ? found : this.all('h3', 1)).map((one) => this.words(one));
  }

  /** The first words below an element. */
  words(root: Element): string {
    const { firstChild: only } = root;
    // Mostly it is one text.
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

  /** The words of a box's label, or what stands before it, as in old tables. */
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

  /** Where it stands elsewhere: another walk through the page. */
  #labelFor(id: string): Element | undefined {
    this.#labels ??= new Map(this.all('label', 60).map((label) => [attribute(label, 'for'), label]));
    return this.#labels.get(id);
  }
}

const WRITABLE = new Set(['text', 'email', 'tel', 'number', 'password', 'date']);

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` */
const ELEMENTS_AND_TEXTS = 5;

/** What a page calls itself. */
export const titleOf = (document: Document): string => Reflect.get(Document.prototype, 'title', document);

/** The beginning of a text, which may be very long. */
export const beginning = (text: Text): string => text.substringData(0, 200);

/** An attribute, or an empty text. */
export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** Whether an autocomplete attribute has a token. */
export const hasToken = (box: Element, token: string): boolean =>
  attribute(box, 'autocomplete').toLowerCase().includes(token);

/** An element's name in small letters. */
export const nameOf = (element: Element | null): string =>
  element ? Reflect.get(Element.prototype, 'localName', element) : '';

/** The element around a node. */
export const parentOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);
