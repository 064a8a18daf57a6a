/** What the script sees in its page. */
import { genericTrouble } from '../../../sites/generic.ts';
import type { SiteId, SitePage, SiteStep } from '../../domain/site.ts';
import { detect } from './detect.ts';
import type { Detection } from './detection.ts';
import type { PageReader } from './page-reader.ts';

export interface Observation extends Omit<Detection, 'step'> {
  step: SiteStep;
  /** Which of a known site's pages it is. */
  page?: SitePage['name'];
  /** The page counts only where the person asked for the guide. */
  onlyAsked?: boolean;
  /** A known site that the page imitates on a host that is not the site's. */
  impersonated?: SiteId;
  /** On a host that may pretend to be a known site's: there is something to type into, visible or not. */
  inputs?: boolean;
  /** The page says that something went wrong. */
  trouble: boolean;
  /** Selector of the element that asks for another code. */
  resend?: string;
}

/** The observation of a page of which nothing is known. */
export function observe(
  document: Document,
  location: Location,
  reading?: PageReader,
): Observation & Detection {
  const spotting = detect(document, location, reading);
  return { ...spotting, trouble: spotting.fields.some(({ element }) => element.matches(genericTrouble)) };
}
