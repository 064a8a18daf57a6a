import { fold } from '../../domain/text/fold.ts';
import { speaks } from './match.ts';
import type { Reading } from './page-reader.ts';
import type { Glance } from './page-summary.ts';

/** Whether a page about passwords says in its first lines that the password is changed. */
export const isDone = ({ title, headline, about }: Glance, reading: Reading): boolean =>
  about &&
  [...title, ...headline, ...reading.all('p', 6).map((p) => fold(reading.words(p)))].some((line) =>
    speaks(line, 'PASSWORD', 'DONE'),
  );
