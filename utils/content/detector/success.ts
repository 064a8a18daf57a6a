import { fold } from '../../domain/text/fold.ts';
import { mentions } from './match.ts';
import type { PageReader } from './page-reader.ts';
import type { PageSummary } from './page-summary.ts';

/** Whether the first lines of a page about passwords say that the password was changed. */
export const isSuccess = ({ title, headline, about }: PageSummary, reading: PageReader): boolean =>
  about &&
  [...title, ...headline, ...reading.all('p', 6).map((p) => fold(reading.words(p)))].some((line) =>
    mentions(line, 'PASSWORD', 'DONE'),
  );
