/** Journeys through password help: what scripts in pages report, and what their panel is to show. */
import { genericAdvice } from '../../../sites/generic.ts';
import { SITES } from '../../../sites/index.ts';
import { homeAt, siteAt } from '../../../sites/site-at.ts';
import type { ContentMessage, PagePin, PageReport } from '../../domain/guide/content-messages.ts';
import type { HostVerdict } from '../../domain/guide/host-verdict.ts';
import { advance, type Journey, underWay, withPinRead } from '../../domain/guide/journey.ts';
import { scriptFor } from '../../domain/guide/match-patterns.ts';
import { type PanelPreferences, type PanelState, panelStateOf } from '../../domain/guide/panel-state.ts';
import type { WebPage } from '../../domain/sender.ts';
import type { SiteStep } from '../../domain/site.ts';
import { parseUrl } from '../../domain/url.ts';
import type { PageRules } from '../../domain/workshop/page-rules.ts';
import { journeys, mutedHosts, panelPreferences } from '../../platform/storage.ts';
import { beginWait } from '../reminders.ts';
import { uiLanguage } from '../ui-language.ts';
import { checkHost } from './host-check.ts';
import { sendFiles } from './inject.ts';
import { updateJourney } from './journeys.ts';
import { mute, unmute } from './muted-hosts.ts';
import { openWorkshop } from './open-workshop.ts';
import { registerLanding, unregisterLanding } from './registrations.ts';
import { keepPagePin } from './site-pin.ts';
import { warnInToolbar } from './toolbar-warning.ts';

const PIN_STEPS: readonly SiteStep[] = ['find-pin', 'make-pin', 'read-pin'];
const PASSWORD_STEPS: readonly SiteStep[] = ['new-password', 'change-password'];

/** Whether the page may show a support PIN of the site's own. */
const makesPin = ({ step, verdict }: Journey) =>
  PIN_STEPS.includes(step) && homeAt(verdict)?.supportPin !== undefined;

/** @returns What the panel shows then; undefined where it stays away. */
export async function handleContentMessage(
  deed: ContentMessage,
  page: WebPage,
): Promise<PanelState | undefined> {
  const url = parseUrl(page.url);
  if (!url) return undefined;
  switch (deed.name) {
    case 'guide.spotted':
      return spotted(deed.ask, page, url);
    case 'guide.early':
      if (checkHost(url, undefined, SITES).kind === 'look-alike')
        await sendFiles(page.tabId, `/${scriptFor(undefined)}`);
      return undefined;
    case 'guide.warningLost':
      return warningLost(page, url);
    case 'guide.saved':
      return saved(page, url);
    case 'guide.codeAskedAgain':
      return change(page, url, (journey) => ({ ...journey, codeSentAt: Date.now(), trouble: false }));
    case 'guide.pinRead':
      return pinRead(deed.ask, page, url);
    case 'guide.waitBegun':
      if (!(await beginWait(homeAt(checkHost(url, undefined, SITES)), deed.ask.kind, deed.ask.from)))
        return undefined;
      return change(page, url, (journey) => ({ ...journey, waitBegun: true }));
    case 'guide.workshop':
      return toWorkshop(deed.ask, page, url);
    case 'guide.closed':
      // A warning cannot be muted.
      if (deed.ask === 'site' && !(await isWarned(page))) {
        await mute(url.hostname);
        return undefined;
      }
      return change(page, url, (journey) => ({ ...journey, closed: true }));
    case 'guide.placed':
      return placed(deed.ask, page, url);
  }
}

async function spotted(report: PageReport, { tabId }: WebPage, url: URL): Promise<PanelState | undefined> {
  const verdict = checkHost(url, report.impersonated, SITES);
  if (report.asked) await unmute(url.hostname);
  const journey = await updateJourney(tabId, (before) => advance(before, report, verdict, Date.now()));
  if (report.landed || report.step === 'done') await unregisterLanding(url.hostname);
  // A badge of a tab goes with its page.
  if (journey?.warningLost) await warnInToolbar(tabId, journey.verdict, false);
  const view = await drawn(journey, url);
  if (journey && makesPin(journey)) await sendFiles(tabId, '/pin-reader.js');
  if (view && report.panel !== view.language)
    await sendFiles(tabId, `/panel-texts-${view.language}.js`, '/panel.js');
  return view;
}

/** Written down first: the page on which they land may speak as soon as the guide may come along. */
async function saved(page: WebPage, url: URL): Promise<PanelState | undefined> {
  const [view] = await Promise.all([
    change(page, url, (journey) => ({ ...journey, savedAt: Date.now() })),
    registerLanding(url.hostname),
  ]);
  return view;
}

/** A warning is large again at the next one, however the person likes the guide. */
async function placed(
  { corner, collapsed }: Pick<PanelPreferences, 'corner' | 'collapsed'>,
  page: WebPage,
  url: URL,
): Promise<PanelState | undefined> {
  if (!(await isWarned(page))) {
    await panelPreferences.setValue({ corner, collapsed });
    return change(page, url, (journey) => journey);
  }
  await panelPreferences.setValue({ ...(await panelPreferences.getValue()), corner });
  return change(page, url, (journey) => ({ ...journey, closed: collapsed }));
}

const isWarned = async ({ tabId }: WebPage): Promise<boolean> =>
  (await journeys.getValue())[tabId]?.verdict.kind === 'look-alike';

/** Only for a page that the worker itself warns of. */
async function warningLost(page: WebPage, url: URL): Promise<PanelState | undefined> {
  const { [page.tabId]: before } = await journeys.getValue();
  const view = await change(page, url, (journey) =>
    journey.verdict.kind === 'look-alike' ? { ...journey, warningLost: true } : journey,
  );
  const { [page.tabId]: journey } = await journeys.getValue();
  if (journey?.warningLost) await warnInToolbar(page.tabId, journey.verdict, !before?.warningLost);
  return view;
}

/** Believed of the site's own page only, in a tab in which the person is on the way to a PIN. */
async function pinRead(pin: PagePin, page: WebPage, url: URL): Promise<PanelState | undefined> {
  const site = homeAt(checkHost(url, undefined, SITES));
  const { [page.tabId]: journey } = await journeys.getValue();
  if (!site || !journey || !makesPin(journey)) return undefined;
  if (!(await keepPagePin(site, pin))) return undefined;
  return change(page, url, (known) => withPinRead(known, Date.now()));
}

/** From a page on which a password is chosen, and from no other: no page shall open tabs by our hand. */
async function toWorkshop(rules: PageRules, page: WebPage, url: URL): Promise<PanelState | undefined> {
  const { [page.tabId]: journey } = await journeys.getValue();
  if (journey && PASSWORD_STEPS.includes(journey.step)) await openWorkshop(url.hostname, rules);
  return change(page, url, (known) => known);
}

/** A warning is never silenced beforehand: the host that it warns of is not the one that was silenced. */
async function drawn(journey: Journey | undefined, url: URL): Promise<PanelState | undefined> {
  if (!journey || (journey.closed && journey.verdict.kind !== 'look-alike')) return undefined;
  const [quiet, preferences, language] = await Promise.all([
    mutedHosts.getValue(),
    panelPreferences.getValue(),
    uiLanguage(),
  ]);
  const { verdict } = journey;
  if (verdict.kind !== 'look-alike' && quiet.includes(url.hostname)) return undefined;
  return panelStateOf(journey, siteAt(verdict), genericAdvice, preferences, language);
}

async function change(
  { tabId }: WebPage,
  url: URL,
  how: (journey: Journey) => Journey,
): Promise<PanelState | undefined> {
  const journey = await updateJourney(tabId, (before) => {
    const known = before && underWay(before, before.verdict, Date.now());
    return known && isAt(known.verdict, url) ? how(known) : before;
  });
  return journey && isAt(journey.verdict, url) ? drawn(journey, url) : undefined;
}

const isAt = (verdict: HostVerdict, url: URL) => checkHost(url, undefined, SITES).domain === verdict.domain;
