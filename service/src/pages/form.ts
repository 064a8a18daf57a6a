/** Reads what a page was sent; a body that cannot be read is a bad request, not a failure. */
import type { Context } from 'hono';
import { granted } from '../problem.ts';
import { refuse } from '../result.ts';

export const readForm = (c: Context): Promise<Record<string, unknown>> =>
  c.req.parseBody().catch(() => granted(refuse('bad-request')));

export const readJson = (c: Context): Promise<unknown> =>
  c.req.json().catch(() => granted(refuse('bad-request')));
