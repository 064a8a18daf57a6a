import type { HostVerdict } from '../utils/domain/guide/host-verdict.ts';
import type { SiteProfile } from '../utils/domain/site.ts';
import { siteById } from './index.ts';

/** The known site that a place is of, or passes itself off as. */
export const siteAt = (verdict: HostVerdict | undefined): SiteProfile | undefined =>
  verdict && verdict.kind !== 'other' ? siteById(verdict.site) : undefined;

/** The known site whose own host a place is, and no other's. */
export const homeAt = (verdict: HostVerdict): SiteProfile | undefined =>
  verdict.kind === 'site' ? siteAt(verdict) : undefined;
