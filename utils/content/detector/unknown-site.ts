/** On hosts of which nothing is known: password help, and copies of known sites. */
import { CLOTHES } from '../../../sites/fingerprints.ts';
import type { Clothes } from '../../domain/site.ts';
import { type Look, lookAround } from './observation.ts';
import { type Reading, titleOf } from './page-reader.ts';

/** @param reading Counts and bounds the nodes that are looked at. */
export function lookAnywhere(document: Document, location: Location, reading?: Reading): Look {
  const seen = lookAround(document, location, reading);
  const worn = CLOTHES.find((clothes) => wears(document, clothes, seen));
  return worn ? { ...seen, worn: worn.id } : seen;
}

/** By elements that only the site's pages have, or by its own box or its name where it is password help. */
const wears = (document: Document, { marks, field, title }: Clothes, { step, fields }: Look) =>
  marks.some((mark) =>
    mark.startsWith('.')
      ? Document.prototype.getElementsByClassName.call(document, mark.slice(1))[0]
      : Document.prototype.getElementById.call(document, mark),
  ) ||
  (step !== 'none' &&
    (title.test(titleOf(document)) || fields.some(({ element }) => field && element.matches(field))));
