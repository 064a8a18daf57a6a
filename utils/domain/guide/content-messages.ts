/**
 * What the script in a page may say to the worker. An attacker may control the page's process, so the worker checks
 * every message and takes the address from the browser.
 */
import { z } from 'zod';
import { LANGUAGES } from '../language.ts';
import { PAGE_NAMES, SITE_STEPS } from '../site.ts';
import { STEPS } from '../step.ts';
import { WAIT_KINDS } from '../wait.ts';
import { pageRulesSchema } from '../workshop/page-rules-schema.ts';
import { CORNERS } from './corner.ts';

export interface PagePin {
  digits: string;
  /** Milliseconds since 1970; undefined where the dialog does not say when. */
  expiresAt?: number | undefined;
}

const reportSchema = z.object({
  step: z.enum([...STEPS, ...SITE_STEPS]),
  page: z.enum([...PAGE_NAMES, 'going-in']).optional(),
  /** The page counts only where the person has asked for the guide, here or on an earlier page. */
  onlyAsked: z.boolean(),
  /** The page shows that something went wrong. */
  trouble: z.boolean(),
  /** Id of the known site that the page imitates. One that nobody has counts for nothing. */
  impersonated: z.string().max(40).optional(),
  /** There is something to type into, visible or not. Scanned for only on hosts that may pretend to be a known site's. */
  inputs: z.boolean().optional(),
  /** The person asked for the guide here. */
  asked: z.boolean(),
  /** The first page after a new password was saved. */
  landed: z.boolean(),
  /** The language of the panel that the page has already. */
  panel: z.enum(LANGUAGES).optional(),
});
export type PageReport = z.infer<typeof reportSchema>;

export const contentMessageSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('guide.spotted'), ask: reportSchema }),
  /** The page is still loading, and its host may pretend to be a known site's. */
  z.object({ name: z.literal('guide.early') }),
  /** The page has hidden the warning again and again. */
  z.object({ name: z.literal('guide.warningLost') }),
  z.object({ name: z.literal('guide.saved') }),
  z.object({ name: z.literal('guide.codeAskedAgain') }),
  z.object({
    name: z.literal('guide.pinRead'),
    ask: z.object({ digits: z.string().regex(/^\d{4,8}$/), expiresAt: z.number().int().optional() }),
  }),
  z.object({
    name: z.literal('guide.waitBegun'),
    ask: z.object({ kind: z.enum(WAIT_KINDS), from: z.number().int() }),
  }),
  z.object({ name: z.literal('guide.workshop'), ask: pageRulesSchema }),
  z.object({ name: z.literal('guide.closed'), ask: z.enum(['page', 'site']) }),
  z.object({
    name: z.literal('guide.placed'),
    ask: z.object({ corner: z.enum(CORNERS), collapsed: z.boolean() }),
  }),
]);
/** Every message that the worker accepts from a script in a page. */
export type ContentMessage = z.infer<typeof contentMessageSchema>;
