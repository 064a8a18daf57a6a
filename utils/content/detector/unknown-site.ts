/** On hosts of which nothing is known: password help, and copies of known sites. */
import { FINGERPRINTS } from '../../../sites/fingerprints.build.ts';
import type { Fingerprint } from '../../domain/site.ts';
import { type Observation, observe } from './observation.ts';
import { type PageReader, titleOf } from './page-reader.ts';

/** @param reading Counts and limits the nodes that are read. */
export function observeUnknownSite(
  document: Document,
  location: Location,
  reading?: PageReader,
): Observation {
  const seen = observe(document, location, reading);
  const impersonated = FINGERPRINTS.find((fingerprint) => impersonates(document, fingerprint, seen));
  return impersonated ? { ...seen, impersonated: impersonated.id } : seen;
}

/**
 * A page imitates a site when it has elements that only the site has, or when it is password help and has the site's
 * box or name.
 */
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
