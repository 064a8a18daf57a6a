/** What stands in for each site: one `site.ts` in a folder of its own. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StandIn } from '../../harness/test-sites.ts';

const files = readdirSync(import.meta.dirname)
  .map((folder) => join(import.meta.dirname, folder, 'site.ts'))
  .filter((file) => existsSync(file));

export const STAND_INS: readonly StandIn[] = await Promise.all(
  files.map(async (file): Promise<StandIn> => (await import(file)).standIn),
);
