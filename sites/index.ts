/** The sites that are known. */

import type { Site, SiteId } from '../utils/domain/site.ts';
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { mitid } from './mitid.ts';

export const SITES: readonly Site[] = [amazon, apple, mitid];

export const siteById = (id: SiteId | undefined): Site | undefined => SITES.find((site) => site.id === id);
