import type { Place } from '../utils/domain/guide/host-verdict.ts';
import type { Site } from '../utils/domain/site.ts';
import { siteById } from './index.ts';

/** The known site that a place is of, or passes itself off as. */
export const siteAt = (place: Place | undefined): Site | undefined =>
  place && place.verdict !== 'other' ? siteById(place.site) : undefined;

/** The known site whose own host a place is, and no other's. */
export const homeAt = (place: Place): Site | undefined =>
  place.verdict === 'site' ? siteAt(place) : undefined;
