import { describe, expect, it } from 'vitest';
import { help as da } from '../../../locales/da/help.ts';
import { help as en } from '../../../locales/en/help.ts';
import { mitid } from '../../../sites/mitid.ts';
import { nextQuestion, resetOptionFor } from '../../../utils/domain/reset-options.ts';

const rules = mitid.resetOptions?.rules ?? [];

describe('the way to a new password', () => {
  it.each([
    // Who uses the app needs no password, whatever else is so.
    [{ app: true }, 'no-password'],
    [{ app: true, signIn: 'blocked', newPhone: true }, 'no-password'],
    // Who can sign in changes it there, whatever the phone.
    [{ app: false, signIn: 'yes' }, 'yourself'],
    [{ app: false, signIn: 'yes', newPhone: true }, 'yourself'],
    [{ app: false, signIn: 'forgotten', newPhone: false }, 'phone'],
    [{ app: false, signIn: 'blocked', newPhone: false }, 'phone'],
    [{ app: false, signIn: 'forgotten', newPhone: true }, 'in-person'],
    [{ app: false, signIn: 'blocked', newPhone: true }, 'in-person'],
  ] as const)('for %j is %s', (answers, way) => {
    expect(resetOptionFor(rules, answers)).toBe(way);
    expect(nextQuestion(rules, answers)).toBeUndefined();
  });

  it.each([
    [{}, 'app'],
    [{ app: false }, 'signIn'],
    [{ app: false, signIn: 'forgotten' }, 'newPhone'],
    [{ app: false, signIn: 'blocked' }, 'newPhone'],
  ] as const)('after %j the next question is %s', (answers, question) => {
    expect(nextQuestion(rules, answers)).toBe(question);
    expect(resetOptionFor(rules, answers)).toBeUndefined();
  });
});

it('no rule gives no way, and asks nothing', () => {
  expect(nextQuestion([], {})).toBeUndefined();
  expect(resetOptionFor([], {})).toBeUndefined();
});

/** What the official pages say, in the figures and words that no translation may lose. */
describe('the answers say what the official pages say', () => {
  it('of a password that is not needed', () => {
    expect(en.ways['no-password'].text).toMatch(/code display.*code reader.*chip/);
  });

  it('of the wait, and of what older guides say', () => {
    expect(mitid.waits).toEqual({ 'profile-change': 24, 'phone-number': 5 * 24 });
    for (const { yourself } of [en.ways, da.ways]) expect(yourself.text).toMatch(/24 .*1 /);
  });

  it('of the phone: document, register, message, half an hour, and never in writing', () => {
    const { phone } = en.ways;
    expect(phone.have).toMatch(/passport.*driving licence.*CPR/);
    expect(phone.after).toMatch(/activation code.*30 minutes/);
    for (const reason of [phone.forgotten, phone.blocked]) expect(reason('MitID')).toContain('in writing');
    expect(phone.blocked('MitID')).toContain('blocked');
    expect(phone.otherwise).toContain('Borgerservice');
  });

  it('of meeting in person: five days, a time booked, valid ID, 48 hours', () => {
    const inPerson = en.ways['in-person'];
    expect(inPerson.because('MitID')).toContain('five days');
    expect(inPerson.text).toMatch(/Book.*valid ID.*activation code on paper.*48 hours/);
  });
});
