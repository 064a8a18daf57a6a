import { expect, it } from 'vitest';
import { isSignedIn, noteFault } from '../../../utils/domain/account.ts';
import { fail } from '../../../utils/domain/outcome.ts';

it('a fault is kept with moments in place of durations', () => {
  expect(noteFault(fail('too-many', 5000), 1000)).toEqual({ code: 'too-many', at: 1000, retryAt: 6000 });
  expect(noteFault(fail('too-many', 0), 1000)).toEqual({ code: 'too-many', at: 1000, retryAt: 1000 });
  expect(noteFault(fail('offline'), 1000)).toEqual({ code: 'offline', at: 1000 });
});

it('somebody is signed in until the session’s end', () => {
  expect(isSignedIn({ signedInUntil: 1000 }, 999)).toBe(true);
  expect(isSignedIn({ signedInUntil: 1000 }, 1000)).toBe(false);
  expect(isSignedIn({}, 0)).toBe(false);
  expect(isSignedIn(undefined, 0)).toBe(false);
});
