/** Reads a form that a page was sent; the app has limited its size already (app.ts). */
import type { Context } from 'hono';
import type { z } from 'zod';
import { accept, type Result, refuse } from '../result.ts';
import { unwrap } from './problem.ts';

/** As much as a field holds. */
const SHOWN_AGAIN = 200;

/** The form as its schema reads it, or the refusal for the page to show. */
type ReadForm<T> = Result<T> & {
  /** What was typed into a field, to be shown again; empty where nothing was. */
  typed(name: string): string;
};

/**
 * A body that cannot be read at all leads to the problem page.
 * @param options `all`: a name that comes several times has all its values; the last one counts otherwise.
 */
export const form =
  <Schema extends z.ZodType>(schema: Schema, options = { all: false }) =>
  async (c: Context): Promise<ReadForm<z.output<Schema>>> => {
    const body: Record<string, unknown> = await c.req
      .parseBody(options)
      .catch(() => unwrap(refuse('bad-request')));
    const parsed = schema.safeParse(body);
    return {
      ...(parsed.success ? accept(parsed.data) : refuse('bad-request')),
      typed(name) {
        const value = body[name];
        return typeof value === 'string' ? value.slice(0, SHOWN_AGAIN) : '';
      },
    };
  };
