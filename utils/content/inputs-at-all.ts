/**
 * Whether there is anything to type into, however the page hides it from scripts: in frames, in closed shadow roots,
 * drawn on a canvas, moved out of sight until it is pressed. On a host that pretends to be another one, more is not
 * needed for a warning.
 */
const INPUTS = 'input,textarea,[contenteditable],iframe,frame,object,embed';

export const hasInputs = (document: Document): boolean =>
  Document.prototype.querySelector.call(document, INPUTS) !== null ||
  Reflect.get(Document.prototype, 'designMode', document) === 'on' ||
  // A press or a key. No page can keep it from the browser, as it can an event.
  navigator.userActivation.hasBeenActive;
