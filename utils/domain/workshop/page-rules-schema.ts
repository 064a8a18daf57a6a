/** Apart from the stored item, so that pages, which only read it, do not load zod. */
import { z } from 'zod';
import type { PageRules } from './page-rules.ts';

const length = z.number().int().min(0).max(1000).optional();
const text = z.string().max(300).optional();

/** A page can put anything there. */
export const pageRulesSchema = z.object({
  minlength: length,
  maxlength: length,
  pattern: text,
  passwordrules: text,
}) satisfies z.ZodType<PageRules>;
