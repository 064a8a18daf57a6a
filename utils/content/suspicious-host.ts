import { BRANDS } from '../../sites/brands.build.ts';
import type { ContentMessage } from '../domain/guide/content-messages.ts';
import { hostWords, plainSkeleton } from '../domain/guide/host-words.ts';
import { runtime } from './runtime.ts';

/**
 * Whether a host may pretend to be a known site's by its name alone. The worker decides: only it has the public suffix
 * list, and the letters of all alphabets. Here it is enough never to miss a host that the worker would warn of.
 */
export function isSuspiciousHost(hostname: string): boolean {
  const words = plainSkeleton(hostWords(hostname));
  return /\bxn--/.test(hostname) || BRANDS.some((brand) => words.includes(` ${brand} `));
}

export function tellIfSuspicious({ hostname }: Location): void {
  const early: ContentMessage = { name: 'guide.early' };
  // Where nobody answers, the guide comes when the page is loaded.
  if (isSuspiciousHost(hostname))
    runtime()
      .sendMessage(early)
      .catch(() => undefined);
}
