/** The sites that are known, as the worker and the extension's pages know them. */
import type { SiteId, SiteProfile } from '../utils/domain/site.ts';
import { SITES } from './profiles.build.ts';

export { SITES };

/** @param id May come from a message or from storage, and be of no site. */
export const siteById = (id: SiteId | undefined): SiteProfile | undefined =>
  SITES.find((site) => site.id === id);
