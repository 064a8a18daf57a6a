import { foldName } from '../../domain/text/fold.ts';
import { namesOf } from './form-context.ts';
import { isSearchInput } from './inputs.ts';
import { mentions } from './match.ts';
import type { PageReader } from './page-reader.ts';
import type { PageSummary } from './page-summary.ts';

/**
 * The first test, which rejects most pages. It checks whether a page has boxes to type into, and whether its first
 * texts or the names of its boxes are about lost passwords or codes. Everything is read and folded in one go: the
 * script runs only a few times on most pages, and each call costs.
 */
export function passesPrefilter({ said, about }: PageSummary, reading: PageReader): boolean {
  const boxes = reading.boxes();
  // Most pages have no box, or one for searching.
  if (boxes.length < 3 && boxes.every(isSearchInput)) return false;
  const passwords = boxes.filter(({ type }) => type === 'password').length;
  // Pages for opening an account ask for more than a new password and a name.
  const renews = boxes.length - passwords < 2;
  if (about || (passwords > 1 && renews)) return true;
  let own = '';
  for (const { name, id, placeholder, autocomplete } of boxes.slice(0, 8))
    own += ` ${name} ${id} ${placeholder} ${autocomplete}`;
  // Where the page has a password box, only the boxes' own names count.
  if (passwords === 0) {
    for (const form of reading.all('form', 4)) own += ` ${namesOf(form)}`;
    // A page with few boxes may say what it is about only in their labels.
    if (boxes.length < 5) for (const label of reading.all('label', 4)) own += ` ${reading.words(label)}`;
  }
  own = foldName(own, 1200);
  const all = said + own;
  return (
    mentions(own, 'LOST') ||
    mentions(all, 'ONCE') ||
    mentions(all, 'CODE', 'PROOF') ||
    (renews && mentions(own, 'PASSWORD', 'NEW'))
  );
}
