import { speaks } from './match.ts';
import type { Reading } from './reading.ts';
import { fold, foldName } from './text.ts';

/** What a page says of itself, folded. */
export interface Glance {
  title: string[];
  path: string[];
  headline: string[];
  /** All of it together. */
  said: string;
  /** Whether any of it is about passwords. */
  about: boolean;
}

export function glanceAt(location: Location, reading: Reading): Glance {
  const title = [fold(reading.title())];
  const path = [foldName(location.pathname + location.search.slice(0, 80), 200)];
  const headline = reading.headings().map((heading) => fold(heading));
  const said = [title, path, headline].join();
  return { title, path, headline, said, about: speaks(said, 'PASSWORD') };
}
