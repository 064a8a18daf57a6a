/** The guide on a page of which nothing is known. */

import { observeUnknownSite } from './detector/unknown-site.ts';
import { proveVisible } from './detector/visibility.ts';
import { startGuide } from './guide.ts';
import { hasInputs } from './inputs-at-all.ts';
import { isSuspiciousHost } from './suspicious-host.ts';

type Context = Parameters<typeof startGuide>[1];

/** Milliseconds. A page can keep changes and events from a script, but not that it is asked. */
const ASK_AGAIN = 500;

export function guideAnyPage(window: Window, context: Context): void {
  const suspicious = isSuspiciousHost(window.location.hostname);
  startGuide(window, context, (document, location) => ({
    ...observeUnknownSite(document, location),
    ...(suspicious && { inputs: hasInputs(document) }),
  }));
  if (suspicious) waitForInputs(window.document, context.signal);
  watchTyping(window, context.signal);
}

function waitForInputs(document: Document, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (hasInputs(document)) globalThis.watchword?.look();
  else setTimeout(() => waitForInputs(document, signal), ASK_AGAIN);
}

/** Whoever is about to type has seen the box, whatever the page does to hide it from scripts. */
function watchTyping(window: Window, signal: AbortSignal): void {
  const prove = ({ isTrusted, target }: Event) => {
    if (!isTrusted || !(target instanceof HTMLInputElement)) return;
    proveVisible(target);
    globalThis.watchword?.look();
  };
  for (const type of ['focusin', 'beforeinput'])
    window.addEventListener(type, prove, { capture: true, passive: true, signal });
}
