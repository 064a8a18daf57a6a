import type { SiteProfile } from '../utils/domain/site.ts';
import type { Wait } from '../utils/domain/wait.ts';
import { SITES, siteById } from './index.ts';

/** The site that makes the person wait. A record without one is of the first site that has such a wait. */
export const siteOfWait = ({ site, kind }: Pick<Wait, 'site' | 'kind'>): SiteProfile | undefined =>
  siteById(site) ?? SITES.find(({ waits }) => waits?.[kind] !== undefined);
