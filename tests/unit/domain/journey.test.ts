import { describe, expect, it } from 'vitest';
import { SITES } from '../../../sites/index.ts';
import type { PageReport } from '../../../utils/domain/guide/content-messages.ts';
import { advance, type Journey, withPinRead } from '../../../utils/domain/guide/journey.ts';
import { planOf } from '../../../utils/domain/guide/steps.ts';
import { checkHost } from '../../../utils/worker/guide/host-check.ts';

const HOUR = 60 * 60_000;
const amazon = checkHost(new URL('https://www.amazon.se/'), undefined, SITES);
const shop = checkHost(new URL('https://shop.example/'), undefined, SITES);
const fake = checkHost(new URL('https://amazon.se.example.com/'), undefined, SITES);

const sees = (step: PageReport['step'], more: Partial<PageReport> = {}): PageReport => ({
  step,
  trouble: false,
  asked: false,
  landed: false,
  onlyAsked: false,
  ...more,
});

/** Visits pages, one second each. */
function walk(
  reports: (PageReport | ((journey: Journey) => Journey))[],
  verdict = amazon,
): Journey | undefined {
  let journey: Journey | undefined;
  let now = 1000;
  for (const report of reports) {
    if (typeof report === 'function') journey = journey && report(journey);
    else journey = advance(journey, report, verdict, now);
    now += 1000;
  }
  return journey;
}

const saved = (journey: Journey): Journey => ({ ...journey, savedAt: 1 });

describe('the journey', () => {
  it('keeps the steps that were done', () => {
    const journey = walk([sees('identifier'), sees('code'), sees('new-password')]);
    expect(journey).toMatchObject({ step: 'new-password', passed: ['identifier', 'code'] });
    expect(planOf(journey as Journey)).toEqual(['identifier', 'code', 'new-password', 'done']);
  });

  it('includes an extra question wherever it comes', () => {
    const before = walk([sees('identifier'), sees('extra-check'), sees('code')]);
    expect(planOf(before as Journey)).toEqual(['identifier', 'extra-check', 'code', 'new-password', 'done']);
    const after = walk([sees('identifier'), sees('code'), sees('extra-check')]);
    expect(planOf(after as Journey)).toEqual(['identifier', 'code', 'extra-check', 'new-password', 'done']);
  });

  it('starts again at the first box', () => {
    expect(walk([sees('identifier'), sees('code'), sees('identifier')])).toMatchObject({ passed: [] });
  });

  it('goes on with another page of the same step, which is a change', () => {
    const journey = walk([sees('code'), sees('code', { page: 'two-step' })]);
    expect(journey).toMatchObject({ page: 'two-step', passed: [], changedAt: 2000 });
  });

  it('is another one on a false host than on another false host', () => {
    const otherFake = checkHost(new URL('https://amazon.de.example.org/'), undefined, SITES);
    const begun = walk([sees('identifier'), sees('code')], fake);
    expect(advance(begun, sees('new-password'), otherFake, 3000)).toMatchObject({ passed: [] });
    expect(advance(begun, sees('new-password'), fake, 3000)).toMatchObject({
      passed: ['identifier', 'code'],
    });
  });

  it('says nothing of a page that means something only where it was asked for, until it was', () => {
    const find = { onlyAsked: true };
    expect(walk([sees('find-pin', find)])).toBeUndefined();
    expect(walk([sees('find-pin', { ...find, asked: true })])).toMatchObject({ step: 'find-pin' });
    expect(walk([sees('sign-in', { asked: true }), sees('find-pin', find)])).toMatchObject({
      step: 'find-pin',
    });
    expect(walk([sees('identifier'), sees('find-pin', find)])).toBeUndefined();
  });

  it('knows that the site’s PIN was read for as long as it is read out', () => {
    const read = (journey: Journey) => withPinRead(journey, 5000);
    const journey = walk([sees('sign-in'), sees('make-pin'), read]);
    expect(journey).toMatchObject({
      step: 'read-pin',
      page: 'read-pin',
      pinRead: true,
      passed: ['sign-in', 'make-pin'],
      changedAt: 5000,
    });
    expect(read(journey as Journey).passed).toEqual(['sign-in', 'make-pin']);
    // The site shows its account page again, or the dialog once more.
    for (const step of ['find-pin', 'make-pin'] as const)
      expect(walk([sees('sign-in'), sees('make-pin'), read, sees(step)])).toMatchObject({
        step: 'read-pin',
        pinRead: true,
      });
    expect(walk([sees('sign-in'), sees('make-pin'), read, sees('code')])).not.toHaveProperty('pinRead');
  });

  it('has no plan where there is only one thing to do', () => {
    for (const step of ['none', 'change-password', 'which-way'] as const)
      expect(planOf(walk([sees(step, { asked: true })]) as Journey)).toEqual([]);
    const weaker = walk([sees('identifier'), sees('code'), sees('none', { page: 'weaker' })]);
    expect(planOf(weaker as Journey)).toEqual([]);
  });

  it('leads to a support PIN, or through an activation, by its own steps', () => {
    expect(planOf(walk([sees('sign-in')]) as Journey)).toEqual([
      'sign-in',
      'find-pin',
      'make-pin',
      'read-pin',
    ]);
    expect(planOf(walk([sees('activate')]) as Journey)).toEqual(['activate', 'new-password', 'done']);
    // A question before all else is on no way by itself.
    expect(planOf(walk([sees('extra-check')]) as Journey)).toEqual([
      'extra-check',
      'identifier',
      'code',
      'new-password',
      'done',
    ]);
  });

  it('starts again after its end, whatever comes next', () => {
    const again = walk([sees('identifier'), sees('code'), sees('done'), sees('code')]);
    expect(again).toMatchObject({ step: 'code', passed: [] });
    expect(again).not.toHaveProperty('codeSentAt');
  });

  it('counts the age of a code from the page that asks for it, not from wrong tries', () => {
    const journey = walk([sees('identifier'), sees('code'), sees('code', { trouble: true })]);
    expect(journey).toMatchObject({ codeSentAt: 2000, changedAt: 2000, trouble: true });
  });

  it('knows no age of a code when it did not see the request', () => {
    expect(walk([sees('code')])).not.toHaveProperty('codeSentAt');
  });

  it('promises no step after a code that may be for signing in', () => {
    expect(planOf(walk([sees('code')]) as Journey)).toEqual([]);
    expect(planOf(walk([sees('identifier'), sees('code', { page: 'two-step' })]) as Journey)).toEqual([]);
  });

  it('is a new one on another site, and after an hour', () => {
    const begun = walk([sees('identifier'), sees('code')]);
    expect(advance(begun, sees('new-password'), shop, 3000)).toMatchObject({ passed: [] });
    expect(advance(begun, sees('new-password'), amazon, 3000 + HOUR)).toMatchObject({ passed: [] });
  });

  it.each(['captcha', 'approval', 'choose-channel'] as const)(
    'has room for a page of %s on the way',
    (page) => {
      expect(walk([sees('none', { page })])).toBeUndefined();
      expect(walk([sees('identifier'), sees('none', { page })])).toMatchObject({ page, step: 'identifier' });
    },
  );

  it('can start with a demand of the site', () => {
    expect(walk([sees('none', { page: 'forced-reset' })])).toMatchObject({
      page: 'forced-reset',
      step: 'identifier',
    });
  });

  it('is done on the first page after saving, and not without saving', () => {
    const landed = sees('none', { landed: true });
    expect(walk([sees('new-password'), saved, landed])).toMatchObject({
      step: 'done',
      passed: ['new-password'],
    });
    expect(walk([sees('new-password'), landed])).toBeUndefined();
    expect(
      walk([sees('new-password'), saved, sees('new-password', { landed: true, trouble: true })]),
    ).toMatchObject({
      step: 'new-password',
    });
  });

  it('stays closed on the page where it was closed, until the person asks for it', () => {
    const closed = (journey: Journey): Journey => ({ ...journey, closed: true });
    expect(walk([sees('code'), closed, sees('code')])).toMatchObject({ closed: true });
    expect(walk([sees('code'), closed, sees('new-password')])).toMatchObject({ closed: false });
    expect(walk([sees('code'), closed, sees('code', { asked: true })])).toMatchObject({ closed: false });
  });

  it('says so where there is nothing to guide, if the person asked', () => {
    expect(walk([sees('none', { asked: true })])).toMatchObject({ page: 'nothing' });
    expect(walk([sees('none')])).toBeUndefined();
    expect(walk([sees('none', { page: 'going-in' })])).toBeUndefined();
  });

  it('also warns of a copy of a sign-in page', () => {
    expect(walk([sees('none', { impersonated: 'amazon' })], fake)).toMatchObject({
      verdict: { kind: 'look-alike' },
    });
    expect(walk([sees('none')], fake)).toBeUndefined();
  });
});
