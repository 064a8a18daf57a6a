import { fold } from '../../domain/text/fold.ts';
import { mentions } from './match.ts';
import type { PageReader } from './page-reader.ts';
import type { PageSummary } from './page-summary.ts';

/** Whether a page about passwords says in its first lines that the password is changed. */
export const isSuccess = ({ title, headline, about }: PageSummary, reading: PageReader): boolean =>
  about &&
  [...title, ...headline, ...reading.all('p', 6).map((p) => fold(reading.words(p)))].some((line) =>
    mentions(line, 'PASSWORD', 'DONE'),
  );
