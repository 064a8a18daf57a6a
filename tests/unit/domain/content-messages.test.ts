/** What the worker takes from a script in a page. */
import { describe, expect, it } from 'vitest';
import { type ContentMessage, contentMessageSchema } from '../../../utils/domain/guide/content-messages.ts';
import { PAGE_NAMES, SITE_STEPS } from '../../../utils/domain/site.ts';
import { STEPS } from '../../../utils/domain/step.ts';

const report = { step: 'code', trouble: false, asked: false, landed: false, onlyAsked: false };
const accepted = (message: unknown) => contentMessageSchema.safeParse(message).success;
const reported = (more: object) => accepted({ name: 'guide.spotted', ask: { ...report, ...more } });

it.each<ContentMessage>([
  { name: 'guide.saved' },
  { name: 'guide.codeAskedAgain' },
  { name: 'guide.pinRead', ask: { digits: '4821' } },
  { name: 'guide.pinRead', ask: { digits: '48213579', expiresAt: 1 } },
  { name: 'guide.waitBegun', ask: { kind: 'profile-change', from: 1 } },
  { name: 'guide.waitBegun', ask: { kind: 'phone-number', from: 1 } },
  { name: 'guide.workshop', ask: {} },
  { name: 'guide.closed', ask: 'page' },
  { name: 'guide.closed', ask: 'site' },
  { name: 'guide.placed', ask: { corner: 'bottom-right', collapsed: false } },
  { name: 'guide.placed', ask: { corner: 'bottom-left', collapsed: false } },
  { name: 'guide.placed', ask: { corner: 'top-left', collapsed: true } },
  { name: 'guide.placed', ask: { corner: 'top-right', collapsed: true } },
])('it takes %j', (message) => expect(contentMessageSchema.parse(message)).toEqual(message));

it.each([
  { name: 'guide.pinRead', ask: { digits: '482' } },
  { name: 'guide.pinRead', ask: { digits: '482135791' } },
  { name: 'guide.pinRead', ask: { digits: '48a1' } },
  { name: 'guide.pinRead', ask: { digits: '4821', expiresAt: 0.5 } },
  { name: 'guide.waitBegun', ask: { kind: 'forever', from: 1 } },
  { name: 'guide.placed', ask: { corner: '', collapsed: false } },
  { name: 'guide.spotted' },
])('it does not take %j', (message) => expect(accepted(message)).toBe(false));

describe('a report', () => {
  it('needs no more than its step and four answers', () => expect(reported({})).toBe(true));

  it.each(['step', 'trouble', 'asked', 'landed', 'onlyAsked'])('needs its %s', (key) =>
    expect(reported({ [key]: undefined })).toBe(false),
  );

  it.each([...STEPS, ...SITE_STEPS])('may be of the step %s', (step) =>
    expect(reported({ step })).toBe(true),
  );

  it.each([...PAGE_NAMES, 'going-in'])('may be of the page %s', (page) =>
    expect(reported({ page })).toBe(true),
  );

  it('may name the site that its page imitates, and the language of its panel', () => {
    expect(reported({ impersonated: 'amazon', panel: 'nl' })).toBe(true);
    expect(reported({ impersonated: 'x'.repeat(41) })).toBe(false);
    expect(reported({ panel: 'xx' })).toBe(false);
  });
});

describe('the rules of a page’s own box', () => {
  const rules = (ask: object) => accepted({ name: 'guide.workshop', ask });

  it('may be as long as anybody would ask for', () => {
    expect(rules({ minlength: 0, maxlength: 1000, pattern: 'x'.repeat(300), passwordrules: '' })).toBe(true);
    expect(rules({ maxlength: 1001 })).toBe(false);
    expect(rules({ minlength: -1 })).toBe(false);
    expect(rules({ pattern: 'x'.repeat(301) })).toBe(false);
  });
});
