/**
 * All that is known of all sites. Only what runs before or beside the extension reads it whole: the build, the tests.
 * The worker and the extension's pages have `index.ts`, a script in a page what the build gives it.
 */
import type { Site } from '../utils/domain/site.ts';
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { mitid } from './mitid.ts';

export const ALL_SITES: readonly Site[] = [amazon, apple, mitid];
