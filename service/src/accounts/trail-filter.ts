/** What part of a trail is asked for: by the query of a page's address. Nonsense means no filter. */
import { z } from 'zod';

const SHOWN = 50;

/** Who did it, on a person's own trail. */
const By = z.enum(['owner', 'desk']);

const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Midnight where the service runs, as its pages write the times. */
function midnight(day: string, daysLater = 0): number | null {
  const at = new Date(`${day}T00:00:00`);
  at.setDate(at.getDate() + daysLater);
  return Number.isNaN(at.getTime()) ? null : at.getTime();
}

const Query = z.object({
  action: z
    .string()
    .regex(/^[a-z.-]{0,60}$/)
    .catch(''),
  from: date.catch(''),
  to: date.catch(''),
  who: z
    .string()
    .transform((who) => who.slice(0, 200))
    .catch(''),
  by: By.or(z.literal('')).catch(''),
  page: z.coerce.number().int().min(0).max(100_000).catch(0),
});
export type TrailQuery = z.infer<typeof Query>;

export interface TrailFilter extends Pick<TrailQuery, 'action' | 'who' | 'by' | 'page'> {
  /** Milliseconds since 1970 in UTC: from this moment, and before that one. */
  from: number | null;
  to: number | null;
}

export const readTrailQuery = (query: Record<string, string>): TrailQuery => Query.parse(query);

export const trailFilter = ({ from, to, ...query }: TrailQuery): TrailFilter => ({
  ...query,
  from: from === '' ? null : midnight(from),
  to: to === '' ? null : midnight(to, 1),
});

/** One page of a trail, and whether an older one follows. */
export interface TrailSlice<Row> {
  rows: Row[];
  more: boolean;
}

interface Limitable<Self> {
  limit(count: number): Self;
  offset(count: number): Self;
}

/** The query for one page, and what makes the page of its rows. */
export const trailSlice = <Query extends Limitable<Query>>(query: Query, { page }: TrailFilter) => ({
  query: query.limit(SHOWN + 1).offset(page * SHOWN),
  of: <Row>(rows: Row[]): TrailSlice<Row> => ({ rows: rows.slice(0, SHOWN), more: rows.length > SHOWN }),
});
