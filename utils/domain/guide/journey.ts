/** One person's way through one site's password help in one tab. It is in the worker's storage, not in the page. */
import { type PageName, SITE_STEPS, type SiteStep } from '../site.ts';
import type { PageReport } from './content-messages.ts';
import { type HostVerdict, isHostDeception } from './host-verdict.ts';

/** Times are milliseconds since 1970 by this device's clock. */
export interface Journey {
  verdict: HostVerdict;
  /** `nothing`: the person asked for the guide on a page that it does not know. */
  page: PageName | 'nothing';
  step: SiteStep;
  /** The steps before the present one, in order. */
  passed: SiteStep[];
  trouble: boolean;
  changedAt: number;
  codeSentAt?: number;
  /** The person submitted the form with the new password. */
  savedAt?: number;
  /** The site's support PIN was read from its page. */
  pinRead?: true;
  /** On this page, the person asked for a reminder at the end of a wait. */
  waitBegun?: true;
  /** The person closed the panel on this page. A warning then stays as a strip. */
  closed: boolean;
  /** The site has hidden the warning again and again. The toolbar gives it instead. */
  warningLost?: true;
}

/** After so long without a step, the next step starts a new journey. */
const LASTS = 60 * 60_000;

const sameSite = (one: HostVerdict, other: HostVerdict) =>
  one.kind === other.kind && one.domain === other.domain;

/** The journey that goes on at this site, if there is one. */
export const underWay = (
  journey: Journey | undefined,
  verdict: HostVerdict,
  now: number,
): Journey | undefined =>
  journey && sameSite(journey.verdict, verdict) && now - journey.changedAt < LASTS ? journey : undefined;

/**
 * The journey after the script in a page has reported what it sees.
 * @returns Undefined where there is nothing to guide through.
 */
export function advance(
  before: Journey | undefined,
  report: PageReport,
  verdict: HostVerdict,
  now: number,
): Journey | undefined {
  const known = underWay(before, verdict, now);
  const seen = meaningOf(report, verdict, known);
  if (!seen) return undefined;
  // Any step after the last one starts a new journey.
  const journey = known?.step === 'done' && seen.step !== 'done' ? undefined : known;
  const moved = journey?.step !== seen.step || journey.page !== seen.page;
  const started = seen.step === 'identifier' || seen.step === 'sign-in' || !journey;
  const passed = started ? [] : passedBefore(journey, seen.step);
  const asksForCode = seen.step === 'code' && journey !== undefined && journey.step !== 'code';
  return {
    ...seen,
    verdict,
    passed,
    trouble: report.trouble,
    changedAt: moved ? now : journey.changedAt,
    ...(asksForCode
      ? { codeSentAt: now }
      : journey?.codeSentAt !== undefined && !started && { codeSentAt: journey.codeSentAt }),
    ...(journey?.waitBegun && !moved && { waitBegun: true }),
    ...(journey?.pinRead && seen.step === 'read-pin' && { pinRead: true }),
    ...(known?.warningLost && { warningLost: true }),
    closed: report.asked ? false : !moved && journey.closed,
  };
}

/** What a report means. Some pages count only during a journey, or only because the person asked. */
function meaningOf(
  report: PageReport,
  verdict: HostVerdict,
  journey: Journey | undefined,
): Pick<Journey, 'page' | 'step'> | undefined {
  const { step } = report;
  const page = report.page === 'going-in' ? undefined : report.page;
  if (report.onlyAsked && !report.asked && !isOfSite(journey?.step)) return undefined;
  // A PIN that was read stays readable, whether or not the page still shows it.
  if (journey?.pinRead && (step === 'find-pin' || step === 'make-pin'))
    return { step: 'read-pin', page: 'read-pin' };
  if (step !== 'none') return { step, page: page ?? step };
  // A copy of a sign-in page deserves a warning too.
  if (verdict.kind === 'look-alike' && (report.impersonated || (report.inputs && isHostDeception(verdict))))
    return { step, page: 'nothing' };
  if (report.landed && journey?.savedAt !== undefined) return { step: 'done', page: 'done' };
  if (page === 'forced-reset') return { step: 'identifier', page };
  if (page === 'weaker') return { step: journey?.step ?? 'none', page };
  // Sites show robot checks and approvals everywhere. During a journey they belong to it.
  if (page && journey) return { step: journey.step, page };
  return report.asked ? { step: 'none', page: 'nothing' } : undefined;
}

const isOfSite = (step: SiteStep | undefined) => SITE_STEPS.some((one) => one === step);

function passedBefore(journey: Journey, step: SiteStep): SiteStep[] {
  const passed = journey.passed.filter((one) => one !== step);
  return journey.step === step || journey.step === 'none' ? passed : [...passed, journey.step];
}

/** What is known of a page that pretends to be a known site's before its script has reported anything. */
export const beginWarning = (verdict: HostVerdict, now: number): Journey => ({
  verdict,
  page: 'nothing',
  step: 'none',
  passed: [],
  trouble: false,
  changedAt: now,
  closed: false,
});

/** A journey to a site's support PIN. It starts in the popup. */
export const beginPinJourney = (verdict: HostVerdict, now: number): Journey => ({
  verdict,
  page: 'sign-in',
  step: 'sign-in',
  passed: [],
  trouble: false,
  changedAt: now,
  closed: false,
});

/** After the support PIN was read from the page. */
export const withPinRead = (journey: Journey, now: number): Journey => ({
  ...journey,
  page: 'read-pin',
  step: 'read-pin',
  passed: journey.step === 'read-pin' ? journey.passed : passedBefore(journey, 'read-pin'),
  pinRead: true,
  changedAt: now,
});
