import type { Glance } from './glance.ts';
import { speaks } from './match.ts';
import { attribute, type Reading } from './reading.ts';
import { foldName } from './text.ts';

/**
 * The first test, on which most pages end: whether a page has boxes to write in, and whether anything that it says
 * first, or its code calls them, is about lost passwords or codes. All is read and folded at once, as a script in a
 * page mostly runs only a few times, and each call costs.
 */
export function isWorthALook({ said, about }: Glance, reading: Reading): boolean {
  const boxes = reading.boxes();
  if (boxes.length === 0) return false;
  const passwords = boxes.filter(({ type }) => type === 'password').length;
  if (about || passwords > 1) return true;
  let own = '';
  for (const { name, id, placeholder, autocomplete } of boxes.slice(0, 8))
    own += ` ${name} ${id} ${placeholder} ${autocomplete}`;
  for (const form of reading.all('form', 4))
    own += ` ${attribute(form, 'id')} ${attribute(form, 'name')} ${attribute(form, 'class')} ${attribute(form, 'action').slice(0, 99)}`;
  // A page with a few boxes may say in their labels only what it is about. One for signing in says it elsewhere too.
  if (boxes.length < 5 && passwords === 0)
    for (const label of reading.all('label', 4)) own += ` ${reading.words(label)}`;
  own = foldName(own, 1200);
  const all = said + own;
  return (
    speaks(own, 'LOST') ||
    speaks(all, 'ONCE') ||
    speaks(all, 'CODE', 'PROOF') ||
    speaks(own, 'PASSWORD', 'NEW')
  );
}
