import type { Context } from 'hono';
import type { z } from 'zod';
import { accept, type Result, refuse } from '../result.ts';
import { unwrap } from './problem.ts';

/** Reads what a script of a page sent. A body that is not JSON leads to the problem page, as with a form. */
export const jsonBody =
  <Schema extends z.ZodType>(schema: Schema) =>
  async (c: Context): Promise<Result<z.output<Schema>>> => {
    const body: unknown = await c.req.json().catch(() => unwrap(refuse('bad-request')));
    const parsed = schema.safeParse(body);
    return parsed.success ? accept(parsed.data) : refuse('bad-request');
  };
