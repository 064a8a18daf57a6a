/** One person's way through one site's password help in one tab. It lives in the worker's storage, not in the page. */
import type { PageName } from '../../sites/site.ts';
import type { Step } from '../spotter/spotting.ts';
import type { Place } from './place.ts';
import type { Report } from './report.ts';

/** Times are milliseconds since 1970, of this device. */
export interface Journey {
  place: Place;
  /** `nothing`: the person asked for the guide on a page that it does not know. */
  page: PageName | 'nothing';
  step: Step;
  /** What was done before the present step, in its order. */
  passed: Step[];
  trouble: boolean;
  changedAt: number;
  codeSentAt?: number;
  /** The form with the new password was sent off. */
  savedAt?: number;
  /** The person closed the panel on this page. */
  closed: boolean;
}

/** After so long without a step it is another journey. */
const LASTS = 60 * 60_000;

const sameSite = (one: Place, other: Place) => one.verdict === other.verdict && one.domain === other.domain;

/** The journey still going on there, if any. */
export const underWay = (journey: Journey | undefined, place: Place, now: number): Journey | undefined =>
  journey && sameSite(journey.place, place) && now - journey.changedAt < LASTS ? journey : undefined;

/**
 * Where the journey is after the script in a page reported what it sees.
 * @returns Undefined where there is nothing to guide through.
 */
export function advance(
  before: Journey | undefined,
  report: Report,
  place: Place,
  now: number,
): Journey | undefined {
  const journey = underWay(before, place, now);
  const seen = meaningOf(report, place, journey);
  if (!seen) return undefined;
  const moved = journey?.step !== seen.step || journey.page !== seen.page;
  const started = seen.step === 'identifier' || !journey;
  const passed = started ? [] : passedBefore(journey, seen.step);
  const asksForCode = seen.step === 'code' && journey !== undefined && journey.step !== 'code';
  return {
    ...seen,
    place,
    passed,
    trouble: report.trouble,
    changedAt: moved ? now : journey.changedAt,
    ...(asksForCode
      ? { codeSentAt: now }
      : journey?.codeSentAt !== undefined && !started && { codeSentAt: journey.codeSentAt }),
    closed: report.asked ? false : !moved && journey.closed,
  };
}

/** A page that only means something on the way, or only because the person asked. */
function meaningOf(
  report: Report,
  place: Place,
  journey: Journey | undefined,
): Pick<Journey, 'page' | 'step'> | undefined {
  const { step } = report;
  const page = report.page === 'sign-in' ? undefined : report.page;
  if (step !== 'none') return { step, page: page ?? step };
  // A copy of a sign-in page is worth a warning too.
  if (place.verdict === 'look-alike' && report.worn) return { step, page: 'nothing' };
  if (report.landed && journey?.savedAt !== undefined) return { step: 'done', page: 'done' };
  if (page === 'forced-reset') return { step: 'identifier', page };
  // Robots are asked for everywhere, and approvals too: on the way they belong to it.
  if (page && journey) return { step: journey.step, page };
  return report.asked ? { step: 'none', page: 'nothing' } : undefined;
}

function passedBefore(journey: Journey, step: Step): Step[] {
  const passed = journey.passed.filter((one) => one !== step);
  return journey.step === step || journey.step === 'none' ? passed : [...passed, journey.step];
}
