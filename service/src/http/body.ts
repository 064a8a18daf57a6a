/** Reads what a page was sent; a body that cannot be read is a bad request, not a failure. */
import type { Context } from 'hono';
import { refuse } from '../result.ts';
import { unwrap } from './problem.ts';

/** @param options `all`: a name that comes several times has all its values. */
export const readForm = (c: Context, options = { all: false }): Promise<Record<string, unknown>> =>
  c.req.parseBody(options).catch(() => unwrap(refuse('bad-request')));
