/** What a script in a page sees of it. */
import { genericTrouble } from '../../../sites/generic.ts';
import type { SiteId, SitePage, SiteStep } from '../../domain/site.ts';
import { spot } from './detect.ts';
import type { Spotting } from './detection.ts';
import type { Reading } from './page-reader.ts';

export interface Look extends Omit<Spotting, 'step'> {
  step: SiteStep;
  /** Which of a known site's pages it is. */
  page?: SitePage['name'];
  /** It means something only where the person asked for it. */
  onlyAsked?: boolean;
  /** A known site whose clothes the page wears on a host that is not the site's. */
  worn?: SiteId;
  /** The page says that something went wrong. */
  trouble: boolean;
  /** Selector of what asks for the code again. */
  resend?: string;
}

/** Where nothing is known of the page. */
export function lookAround(document: Document, location: Location, reading?: Reading): Look & Spotting {
  const spotting = spot(document, location, reading);
  return { ...spotting, trouble: spotting.fields.some(({ element }) => element.matches(genericTrouble)) };
}
