import { siteById } from '../../sites/index.ts';
import type { Site } from '../../sites/site.ts';
import type { Place } from './place.ts';

/** The known site that a place is of, or passes itself off as. */
export const siteAt = (place: Place | undefined): Site | undefined =>
  place && place.verdict !== 'other' ? siteById(place.site) : undefined;
