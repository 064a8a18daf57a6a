import { BRANDS } from '../../sites/brands.build.ts';
import type { ContentMessage } from '../domain/guide/content-messages.ts';
import { hostWords, plainSkeleton } from '../domain/guide/host-words.ts';
import { noteTyping } from './inputs-at-all.ts';
import { runtime } from './runtime.ts';

/**
 * Whether a host may pretend to be a known site's by its name alone. The worker decides: only it has the public suffix
 * list, and the letters of all alphabets. Here it is enough never to miss a host that the worker would warn of.
 */
export function isSuspiciousHost(hostname: string): boolean {
  const words = plainSkeleton(hostWords(hostname));
  return /\bxn--/.test(hostname) || BRANDS.some((brand) => words.includes(` ${brand} `));
}

/** Before the page's own scripts: there typing is seen, and the guide does not wait until the page is loaded. */
export function startEarly(window: Window): void {
  if (!isSuspiciousHost(window.location.hostname)) return;
  noteTyping(window);
  const early: ContentMessage = { name: 'guide.early' };
  // Where nobody answers, the guide comes when the page is loaded.
  runtime()
    .sendMessage(early)
    .catch(() => undefined);
}
