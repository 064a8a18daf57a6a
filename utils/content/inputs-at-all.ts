/**
 * Whether there is anything to type into, however the page hides it from scripts: in frames, in closed shadow roots,
 * drawn on a canvas, out of sight until it is pressed. On a host that pretends to be another one, a warning needs no
 * more than that.
 */
const INPUTS = 'input,textarea,[contenteditable],iframe,frame,object,embed';

/** What takes the focus and is only pressed. By name: a page may give anything a role. */
const PRESSED = /^(html|body|a|button|summary)$/;

export const hasInputs = (document: Document): boolean =>
  globalThis.watchwordTyped === true ||
  Document.prototype.querySelector.call(document, INPUTS) !== null ||
  Reflect.get(Document.prototype, 'designMode', document) === 'on' ||
  // The element around a closed shadow root, for a box in it.
  !PRESSED.test(Reflect.get(Document.prototype, 'activeElement', document)?.localName ?? 'body');

/** Whoever types shows that something takes it. Added before the page's own scripts, the page cannot keep it away. */
export function noteTyping(window: Window): void {
  const note = (event: Event) => {
    if (!event.isTrusted || !isTyping(event)) return;
    globalThis.watchwordTyped = true;
    globalThis.watchword?.look();
  };
  for (const type of ['keydown', 'beforeinput'])
    window.addEventListener(type, note, { capture: true, passive: true });
}

/** Keys that move or press something have a name of several letters. */
const isTyping = (event: Event) =>
  !(event instanceof KeyboardEvent) ||
  (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey);
