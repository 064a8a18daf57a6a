/** The sites that are known. */
import { amazon, amazonHosts, amazonMarks, amazonPages, amazonTrouble } from './amazon.ts';
import type { Site, SiteId, SitePage } from './site.ts';

export const SITES: readonly Site[] = [amazon];

export const siteById = (id: SiteId | undefined): Site | undefined => SITES.find((site) => site.id === id);

/** What the script in the pages needs of a site, and no more, for its weight. */
export interface Recognition {
  id: SiteId;
  hosts: readonly string[];
  pages: readonly SitePage[];
  /** Ids that only its pages have. */
  marks: readonly string[];
  /** Its name as it stands in the titles of its pages. */
  title: RegExp;
  trouble: string;
}

export const RECOGNITIONS: readonly Recognition[] = [
  {
    id: 'amazon',
    hosts: amazonHosts,
    pages: amazonPages,
    marks: amazonMarks,
    title: /\bamazon\b/i,
    trouble: amazonTrouble,
  },
];
