import type { Hook } from '@hono/zod-openapi';
import { unwrap } from '../http/problem.ts';
import { refuse } from '../result.ts';
import type { ApiEnv } from './context.ts';

/** What does not fit its schema is one problem, whatever was wrong with it. */
export const rejectInvalid: Hook<unknown, ApiEnv, string, unknown> = (result) =>
  result.success ? undefined : unwrap(refuse('bad-request'));
