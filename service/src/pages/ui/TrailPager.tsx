/** @jsxImportSource hono/jsx */
import type { TrailQuery } from '../../accounts/trail-filter.ts';
import { usePageTexts } from './frame.ts';

interface TrailPagerProps {
  /** Of the page that shows the trail, with its fragment if it has one. */
  path: string;
  query: TrailQuery;
  /** An older page follows. */
  more: boolean;
}

/** Leads to the newer and the older page of the same filter. */
export function TrailPager({ path, query, more }: TrailPagerProps) {
  const { trail: t } = usePageTexts();
  const { page } = query;
  if (page === 0 && !more) return null;
  return (
    <p>
      {page > 0 && <a href={addressOf(path, { ...query, page: page - 1 })}>{t.newer}</a>}
      {page > 0 && more && ' · '}
      {more && <a href={addressOf(path, { ...query, page: page + 1 })}>{t.older}</a>}
    </p>
  );
}

function addressOf(path: string, query: TrailQuery): string {
  const [page = '', fragment] = path.split('#');
  const set = Object.entries(query).filter(
    ([name, value]) => value !== '' && !(name === 'page' && value === 0),
  );
  const search = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return `${page}${search && `?${search}`}${fragment === undefined ? '' : `#${fragment}`}`;
}
