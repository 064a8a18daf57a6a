/** What stands in for each site: one `site.ts` in a folder of its own, which for a known site is named as its id. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StandIn } from '../../harness/test-sites.ts';

const folders = readdirSync(import.meta.dirname).filter((folder) =>
  existsSync(join(import.meta.dirname, folder, 'site.ts')),
);

/** By folder. */
export const STAND_IN_OF: ReadonlyMap<string, StandIn> = new Map(
  await Promise.all(
    folders.map(
      async (folder): Promise<[string, StandIn]> => [
        folder,
        (await import(join(import.meta.dirname, folder, 'site.ts'))).standIn,
      ],
    ),
  ),
);

export const STAND_INS: readonly StandIn[] = [...STAND_IN_OF.values()];
