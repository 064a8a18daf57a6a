/** Observes a page on a known site's own hosts, by what is known of the site's pages. */
import type { KnownPages, SitePage, TextMatch } from '../../domain/site.ts';
import type { FieldKind } from '../../domain/step.ts';
import { fold } from '../../domain/text/fold.ts';
import type { StepField } from './detection.ts';
import type { Observation } from './observation.ts';
import { hasVisible, visibleMatches } from './visibility.ts';

/**
 * On a site whose other pages are none of the guide's business.
 * @public The build names it to the script of such a site (modules/site-scripts.ts).
 */
export const observeNothing = (): Observation => ({ step: 'none', evidence: [], fields: [], trouble: false });

/** @returns Undefined where it is none of the pages that are known. */
export function observeKnownSite(
  document: Document,
  location: Location,
  { pages, trouble }: KnownPages,
): Observation | undefined {
  const page = pages.find((one) => isPage(document, location, one));
  if (!page) return undefined;
  const button = page.button && hears(document, page.button);
  return {
    step: page.step,
    page: page.name,
    evidence: ['site'],
    fields: [
      ...Object.entries(page.fields ?? {}).flatMap(([kind, selector]): StepField[] => {
        const [element] = visibleMatches(document, selector);
        return element ? [{ kind: kind as FieldKind, element }] : [];
      }),
      ...(button ? [{ kind: 'button' as const, element: button }] : []),
    ],
    ...(page.onlyAsked && { onlyAsked: true }),
    trouble: visibleMatches(document, trouble).some(({ textContent }) => /\S/.test(textContent ?? '')),
    ...(page.resend !== undefined && { resend: page.resend }),
  };
}

const isPage = (
  document: Document,
  { pathname }: Location,
  { path = '', paths, fields = {}, has = Object.values(fields)[0], says, lacks, button }: SitePage,
): boolean =>
  pathname.startsWith(path) &&
  (paths === undefined || paths.test(pathname)) &&
  (has === undefined || hasVisible(document, has)) &&
  (lacks === undefined || !hasVisible(document, lacks)) &&
  (says === undefined || hears(document, says) !== undefined) &&
  (button === undefined || has !== undefined || says !== undefined || hears(document, button) !== undefined);

const hears = (document: Document, saying: TextMatch) =>
  visibleMatches(document, saying.in).find(({ textContent }) =>
    saying.words.test(fold(textContent ?? '', 600)),
  );
