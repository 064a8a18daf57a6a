import type { Hook } from '@hono/zod-openapi';
import { unwrap } from '../http/problem.ts';
import { refuse } from '../result.ts';
import type { ApiEnv } from './context.ts';

/** Anything that does not match its schema is the same problem, whatever is wrong with it. */
export const rejectInvalid: Hook<unknown, ApiEnv, string, unknown> = (result) =>
  result.success ? undefined : unwrap(refuse('bad-request'));
