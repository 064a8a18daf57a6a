import { fold, foldName } from '../../domain/text/fold.ts';
import { memoize } from '../../domain/text/memoize.ts';
import { mentions } from './match.ts';
import type { PageReader } from './page-reader.ts';

/** What a page says of itself, folded. */
export interface PageSummary {
  title: string[];
  path: string[];
  headline: string[];
  /** All of its texts together. */
  said: string;
  /** Whether one of them is about passwords. */
  about: boolean;
}

/** HTML parsers never put this character into a page’s text. A script that does so misleads only about its own page. */
const SEAM = '\0';

export const summarizePage = (
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  reading: Pick<PageReader, 'title' | 'headings'>,
): PageSummary => {
  // Cut before it is memoized: a page can give itself a path of megabytes again and again.
  const path = (pathname + search.slice(0, 80)).slice(0, 200);
  return understood([reading.title(), path, ...reading.headings()].join(SEAM));
};

const understood = memoize((texts): PageSummary => {
  const [first = '', second = '', ...rest] = texts.split(SEAM);
  const title = [fold(first)];
  const path = [foldName(second, 200)];
  const headline = rest.map((heading) => fold(heading));
  const said = [title, path, headline].join();
  return { title, path, headline, said, about: mentions(said, 'PASSWORD') };
});
