/** Journeys through password help: what scripts in pages report, and what their panel is to show. */
import { genericAdvice } from '../../../sites/generic.ts';
import { SITES } from '../../../sites/index.ts';
import { homeAt, siteAt } from '../../../sites/site-at.ts';
import type { Deed, PagePin, Report } from '../../domain/guide/content-messages.ts';
import type { Place } from '../../domain/guide/host-verdict.ts';
import { advance, type Journey, underWay, withPinRead } from '../../domain/guide/journey.ts';
import { type View, viewOf } from '../../domain/guide/panel-state.ts';
import type { WebPage } from '../../domain/sender.ts';
import type { SiteStep } from '../../domain/site.ts';
import { parseUrl } from '../../domain/url.ts';
import type { PageRules } from '../../domain/workshop/page-rules.ts';
import { journeys, panelManner, quietHosts } from '../../platform/storage.ts';
import { beginWait } from '../reminders.ts';
import { chosenLanguage } from '../ui-language.ts';
import { placeOf } from './host-check.ts';
import { sendFiles } from './inject.ts';
import { updateJourney } from './journeys.ts';
import { quieten, unquieten } from './muted-hosts.ts';
import { openWorkshop } from './open-workshop.ts';
import { awaitLanding, endLanding } from './registrations.ts';
import { keepPagePin } from './site-pin.ts';

const PIN_STEPS: readonly SiteStep[] = ['find-pin', 'make-pin', 'read-pin'];
const PASSWORD_STEPS: readonly SiteStep[] = ['new-password', 'change-password'];

/** Whether the page may show a support PIN of the site's own. */
const makesPin = ({ step, place }: Journey) =>
  PIN_STEPS.includes(step) && homeAt(place)?.supportPin !== undefined;

/** @returns What the panel shows then; undefined where it stays away. */
export async function hear(deed: Deed, page: WebPage): Promise<View | undefined> {
  const url = parseUrl(page.url);
  if (!url) return undefined;
  switch (deed.name) {
    case 'guide.spotted':
      return spotted(deed.ask, page, url);
    case 'guide.saved':
      return saved(page, url);
    case 'guide.codeAskedAgain':
      return change(page, url, (journey) => ({ ...journey, codeSentAt: Date.now(), trouble: false }));
    case 'guide.pinRead':
      return pinRead(deed.ask, page, url);
    case 'guide.waitBegun':
      if (homeAt(placeOf(url, undefined, SITES))?.id !== 'mitid') return undefined;
      await beginWait(deed.ask.kind, deed.ask.from);
      return change(page, url, (journey) => ({ ...journey, waitBegun: true }));
    case 'guide.workshop':
      return toWorkshop(deed.ask, page, url);
    case 'guide.closed':
      if (deed.ask === 'site') {
        await quieten(url.hostname);
        return undefined;
      }
      return change(page, url, (journey) => ({ ...journey, closed: true }));
    case 'guide.placed':
      await panelManner.setValue(deed.ask);
      return change(page, url, (journey) => journey);
  }
}

async function spotted(report: Report, { tabId }: WebPage, url: URL): Promise<View | undefined> {
  const place = placeOf(url, report.worn, SITES);
  if (report.asked) await unquieten(url.hostname);
  const journey = await updateJourney(tabId, (before) => advance(before, report, place, Date.now()));
  if (report.landed || report.step === 'done') await endLanding(url.hostname);
  const view = await drawn(journey, url);
  if (journey && makesPin(journey)) await sendFiles(tabId, '/pin-reader.js');
  if (view && report.panel !== view.language)
    await sendFiles(tabId, `/panel-texts-${view.language}.js`, '/panel.js');
  return view;
}

/** Written down first: the page on which they land may speak as soon as the guide may come along. */
async function saved(page: WebPage, url: URL): Promise<View | undefined> {
  const [view] = await Promise.all([
    change(page, url, (journey) => ({ ...journey, savedAt: Date.now() })),
    awaitLanding(url.hostname),
  ]);
  return view;
}

/** Believed of the site's own page only, in a tab in which the person is on the way to a PIN. */
async function pinRead(pin: PagePin, page: WebPage, url: URL): Promise<View | undefined> {
  const site = homeAt(placeOf(url, undefined, SITES));
  const { [page.tabId]: journey } = await journeys.getValue();
  if (!site || !journey || !makesPin(journey)) return undefined;
  if (!(await keepPagePin(site, pin))) return undefined;
  return change(page, url, (known) => withPinRead(known, Date.now()));
}

/** From a page on which a password is chosen, and from no other: no page shall open tabs by our hand. */
async function toWorkshop(rules: PageRules, page: WebPage, url: URL): Promise<View | undefined> {
  const { [page.tabId]: journey } = await journeys.getValue();
  if (journey && PASSWORD_STEPS.includes(journey.step)) await openWorkshop(url.hostname, rules);
  return change(page, url, (known) => known);
}

/** A warning is never silenced beforehand: the host that it warns of is not the one that was silenced. */
async function drawn(journey: Journey | undefined, url: URL): Promise<View | undefined> {
  if (!journey || journey.closed) return undefined;
  const [quiet, manner, language] = await Promise.all([
    quietHosts.getValue(),
    panelManner.getValue(),
    chosenLanguage(),
  ]);
  const { place } = journey;
  if (place.verdict !== 'look-alike' && quiet.includes(url.hostname)) return undefined;
  return viewOf(journey, siteAt(place), genericAdvice, manner, language);
}

async function change(
  { tabId }: WebPage,
  url: URL,
  how: (journey: Journey) => Journey,
): Promise<View | undefined> {
  const journey = await updateJourney(tabId, (before) => {
    const known = before && underWay(before, before.place, Date.now());
    return known && isAt(known.place, url) ? how(known) : before;
  });
  return journey && isAt(journey.place, url) ? drawn(journey, url) : undefined;
}

const isAt = (place: Place, url: URL) => placeOf(url, undefined, SITES).domain === place.domain;
