/**
 * What the script in a page may say to the worker. The page's process may be in other hands, so the worker checks
 * each word, and takes the address from the browser.
 */
import { z } from 'zod';
import { STEPS } from '../spotter/spotting.ts';
import { CORNERS } from './corner.ts';

const PAGES = [
  ...STEPS.filter((step) => step !== 'none'),
  'forced-reset',
  'two-step',
  'choose-channel',
  'approval',
  'captcha',
  'sign-in',
] as const;

const reportSchema = z.object({
  step: z.enum(STEPS),
  page: z.enum(PAGES).optional(),
  /** Something went wrong, by what the page shows. */
  trouble: z.boolean(),
  /** The known site whose clothes the page wears. */
  worn: z.enum(['amazon']).optional(),
  /** The person asked for the guide here. */
  asked: z.boolean(),
  /** The first page after a new password was saved. */
  landed: z.boolean(),
  /** The panel's script is in the page already. */
  panel: z.boolean(),
});
export type Report = z.infer<typeof reportSchema>;

export const deedSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('guide.spotted'), ask: reportSchema }),
  z.object({ name: z.literal('guide.saved') }),
  z.object({ name: z.literal('guide.codeAskedAgain') }),
  z.object({ name: z.literal('guide.closed'), ask: z.enum(['page', 'site']) }),
  z.object({
    name: z.literal('guide.placed'),
    ask: z.object({ corner: z.enum(CORNERS), collapsed: z.boolean() }),
  }),
]);
/** Everything that the worker takes from a script in a page. */
export type Deed = z.infer<typeof deedSchema>;
