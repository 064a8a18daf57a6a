/** The spotter, sharpened by what is known of sites: on their hosts their own pages, elsewhere their copies. */
import { genericTrouble } from '../../sites/generic.ts';
import { RECOGNITIONS, type Recognition } from '../../sites/index.ts';
import type { SiteId, SitePage } from '../../sites/site.ts';
import { isVisible } from './fields.ts';
import type { Reading } from './reading.ts';
import { spot } from './spot.ts';
import type { Field, FieldKind, Spotting } from './spotting.ts';

export interface Look extends Spotting {
  /** Which of a known site's pages it is. */
  page?: SitePage['name'];
  /** A known site whose clothes the page wears on a host that is not the site's. */
  worn?: SiteId;
  /** The page says that something went wrong. */
  trouble: boolean;
  /** Selector of what asks for the code again. */
  resend?: string;
}

/** No page needs more, and a hostile one gets no more. */
const MOST_MATCHES = 20;

/** By the prototype: a page may have an element that is named like the document's own function. */
const visibleMatches = (document: Document, selector: string): HTMLElement[] =>
  Array.prototype.slice
    .call(Document.prototype.querySelectorAll.call(document, selector), 0, MOST_MATCHES)
    .filter((element) => element instanceof HTMLElement && isVisible(element));

const sees = (document: Document, selector: string) => visibleMatches(document, selector).length > 0;

/** @param reading Counts and bounds the nodes that are looked at where no site is known. */
export function look(document: Document, location: Location, reading?: Reading): Look {
  const home = RECOGNITIONS.find(({ hosts }) => hosts.includes(location.hostname));
  const known = home && spotKnown(document, location, home);
  if (known) return known;
  const spotting = spot(document, location, reading);
  const worn = home ? undefined : RECOGNITIONS.find((site) => wears(document, site, spotting));
  return {
    ...spotting,
    ...(worn && { worn: worn.id }),
    trouble: spotting.step !== 'none' && sees(document, genericTrouble),
  };
}

function spotKnown(document: Document, location: Location, site: Recognition): Look | undefined {
  const page = site.pages.find(
    ({ path = '', fields = {}, has = Object.values(fields)[0], lacks }) =>
      location.pathname.startsWith(path) &&
      (has === undefined || sees(document, has)) &&
      (lacks === undefined || !sees(document, lacks)),
  );
  return (
    page && {
      step: page.step,
      page: page.name,
      evidence: ['site'],
      fields: Object.entries(page.fields ?? {}).flatMap(([kind, selector]): Field[] => {
        const [element] = visibleMatches(document, selector);
        return element ? [{ kind: kind as FieldKind, element }] : [];
      }),
      trouble: speaksOfTrouble(document, site.trouble),
      ...(page.resend !== undefined && { resend: page.resend }),
    }
  );
}

/** By elements that only the site's pages have, or by its name over a form of password help. */
const wears = (document: Document, { marks, title }: Recognition, { step }: Spotting) =>
  marks.some((id) => Document.prototype.getElementById.call(document, id)) ||
  (step !== 'none' && title.test(Reflect.get(Document.prototype, 'title', document)));

const speaksOfTrouble = (document: Document, selector: string) =>
  visibleMatches(document, selector).some((element) => /\S/.test(element.textContent ?? ''));
