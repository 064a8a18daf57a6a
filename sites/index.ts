/** The sites that are known. */
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { mitid } from './mitid.ts';
import type { Site, SiteId } from './site.ts';

export const SITES: readonly Site[] = [amazon, apple, mitid];

export const siteById = (id: SiteId | undefined): Site | undefined => SITES.find((site) => site.id === id);
