import type { Glance } from './glance.ts';
import { speaks } from './match.ts';
import { attribute, type Reading } from './reading.ts';
import { foldName } from './text.ts';

const WRITABLE = /^(?:text|email|tel|number|password|date)$/;

/**
 * The first test, on which most pages end: whether a page has boxes to write in, and whether anything that it says
 * first, or its code calls them, is about lost passwords or codes. All is read and folded at once, as a script in a
 * page mostly runs only a few times, and each call costs.
 */
export function isWorthALook({ said, about }: Glance, reading: Reading): boolean {
  let own = '';
  let boxes = 0;
  let passwords = 0;
  for (const box of reading.all('input', 300)) {
    const { type } = box;
    if (!WRITABLE.test(type)) continue;
    if (type === 'password') passwords++;
    if (boxes++ < 8)
      own += ` ${attribute(box, 'name')} ${attribute(box, 'id')} ${attribute(box, 'placeholder')} ${attribute(box, 'autocomplete')}`;
  }
  if (boxes === 0) return false;
  if (about || passwords > 1) return true;
  for (const form of reading.all('form', 4))
    own += ` ${attribute(form, 'id')} ${attribute(form, 'name')} ${attribute(form, 'class')} ${attribute(form, 'action').slice(0, 99)}`;
  // A page with a few boxes may say in their labels only what it is about. One for signing in says it elsewhere too.
  if (boxes < 5 && passwords === 0)
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
