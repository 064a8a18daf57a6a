/** Short forms for the parts of an OpenAPI operation that repeat. */
import type { ZodType } from 'zod';
import { Problem } from '../../../protocol/protocol.ts';

export const json = <Schema extends ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

export const body = <Schema extends ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

export const nothing = { 204: { description: 'Done.' } } as const;

/** Every operation may answer with a problem. */
export const problem = {
  default: {
    description: 'A problem (RFC 9457).',
    content: { 'application/problem+json': { schema: Problem } },
  },
} as const;

export const bearer = [{ bearer: [] }];
