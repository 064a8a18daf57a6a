/** On hosts of which nothing is known: password help, and copies of known sites. */
import { FINGERPRINTS } from '../../../sites/fingerprints.build.ts';
import type { Fingerprint } from '../../domain/site.ts';
import { type Observation, observe } from './observation.ts';
import { type PageReader, titleOf } from './page-reader.ts';

/** @param reading Counts and bounds the nodes that are looked at. */
export function observeUnknownSite(
  document: Document,
  location: Location,
  reading?: PageReader,
): Observation {
  const seen = observe(document, location, reading);
  const impersonated = FINGERPRINTS.find((fingerprint) => impersonates(document, fingerprint, seen));
  return impersonated ? { ...seen, impersonated: impersonated.id } : seen;
}

/** By elements that only the site's pages have, or by its own box or its name where it is password help. */
const impersonates = (
  document: Document,
  { marks, field, title }: Fingerprint,
  { step, fields }: Observation,
) =>
  marks.some((mark) =>
    mark.startsWith('.')
      ? Document.prototype.getElementsByClassName.call(document, mark.slice(1))[0]
      : Document.prototype.getElementById.call(document, mark),
  ) ||
  (step !== 'none' &&
    (title.test(titleOf(document)) || fields.some(({ element }) => field && element.matches(field))));
