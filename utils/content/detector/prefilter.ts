import { foldName } from '../../domain/text/fold.ts';
import { namesOf } from './form-context.ts';
import { isSearchInput } from './inputs.ts';
import { mentions } from './match.ts';
import type { PageReader } from './page-reader.ts';
import type { PageSummary } from './page-summary.ts';

/**
 * The first test, on which most pages end: whether a page has boxes to write in, and whether anything that it says
 * first, or its code calls them, is about lost passwords or codes. All is read and folded at once, as a script in a
 * page mostly runs only a few times, and each call costs.
 */
export function passesPrefilter({ said, about }: PageSummary, reading: PageReader): boolean {
  const boxes = reading.boxes();
  // Most pages have none, or one to search with.
  if (boxes.length < 3 && boxes.every(isSearchInput)) return false;
  const passwords = boxes.filter(({ type }) => type === 'password').length;
  // Where one opens an account, more is asked for than a new password and who one is.
  const renews = boxes.length - passwords < 2;
  if (about || (passwords > 1 && renews)) return true;
  let own = '';
  for (const { name, id, placeholder, autocomplete } of boxes.slice(0, 8))
    own += ` ${name} ${id} ${placeholder} ${autocomplete}`;
  // Beside a box for a password, the other boxes must say it themselves.
  if (passwords === 0) {
    for (const form of reading.all('form', 4)) own += ` ${namesOf(form)}`;
    // A page with a few boxes may say only in their labels what it is about.
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
