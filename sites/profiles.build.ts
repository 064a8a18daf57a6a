/** The sites without what is known of their pages: the build leaves the result here, so that no popup carries selectors. */
import type { Site, SiteProfile } from '../utils/domain/site.ts';
import { ALL_SITES } from './all.ts';

function profileOf({
  pages: _pages,
  trouble: _trouble,
  fingerprint: _fingerprint,
  readsOtherPages: _reads,
  supportPin,
  ...profile
}: Site): SiteProfile {
  if (!supportPin) return profile;
  const { dialog: _dialog, ...pinPage } = supportPin;
  return { ...profile, supportPin: pinPage };
}

export const SITES: readonly SiteProfile[] = ALL_SITES.map(profileOf);
