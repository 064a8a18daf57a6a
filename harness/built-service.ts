/** The service as it is shipped: `npm run build --workspace service` makes it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as source from '../service/src/main.ts';

/** What an operator runs. */
export const BUILT_SERVICE = join(import.meta.dirname, '../service/dist/main.js');

/** Its exports, typed by the source. Plain Node runs the built file only: the sources hold JSX. */
export const loadService = (): Promise<typeof source> => import(pathToFileURL(BUILT_SERVICE).href);
